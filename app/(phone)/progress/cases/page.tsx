import type { Metadata } from 'next';
import { CreditedScreen } from '#components/phone/credited-screen.tsx';

export const metadata: Metadata = { title: 'Why this counts' };

export default function CreditedPage() {
  return <CreditedScreen />;
}

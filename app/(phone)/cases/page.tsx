import type { Metadata } from 'next';
import { CasesScreen } from '#components/phone/cases-screen.tsx';

export const metadata: Metadata = { title: 'My cases' };

export default function CasesPage() {
  return <CasesScreen />;
}

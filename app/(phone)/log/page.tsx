import type { Metadata } from 'next';
import { LogScreen } from '#components/phone/log-screen.tsx';

export const metadata: Metadata = { title: 'Log a case' };

export default function LogPage() {
  return <LogScreen />;
}

import type { Metadata } from 'next';
import { ProgressScreen } from '#components/phone/progress-screen.tsx';

export const metadata: Metadata = { title: 'My progress' };

export default function ProgressPage() {
  return <ProgressScreen />;
}

import { type ReactNode, Suspense } from 'react';
import { PhoneFrame } from '#components/phone/phone-frame.tsx';
import { isDemo } from '../demo.ts';

/** The same for everyone: whose log it is, only the phone knows. The service worker keeps these pages. */
export default async function PhoneLayout({ children }: { children: ReactNode }) {
  return (
    <PhoneFrame demo={await isDemo()}>
      <Suspense>{children}</Suspense>
    </PhoneFrame>
  );
}

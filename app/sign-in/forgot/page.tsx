import type { Metadata } from 'next';
import Link from 'next/link';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { ForgotForm } from '#components/sign-in/forgot-form.tsx';
import { isDemo } from '../../demo.ts';
import { requestReset } from '../actions.ts';

export const metadata: Metadata = { title: 'Reset the password' };

export default async function ForgotPage() {
  return (
    <FrontDoor title="Reset the password" demo={await isDemo()}>
      <div className="grid gap-6">
        <ForgotForm action={requestReset} />
        <Link href="/sign-in" className="text-link inline-flex min-h-11 items-center">
          Back to the sign-in
        </Link>
      </div>
    </FrontDoor>
  );
}

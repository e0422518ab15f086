import type { Metadata } from 'next';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { NewPasswordForm } from '#components/sign-in/new-password-form.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { passwordMinimum } from '#domain/password-rules.ts';
import { readReset } from '#server/reset-password.ts';
import { isDemo } from '../../demo.ts';
import { reset } from '../actions.ts';

export const metadata: Metadata = { title: 'Set a new password' };

/** Looking at a link uses nothing up: mail scanners open every link. */
export default async function ResetPage({ searchParams }: PageProps<'/sign-in/reset'>) {
  const { token } = await searchParams;
  const found = typeof token === 'string' ? await readReset(token) : null;
  const demo = await isDemo();
  if (typeof token !== 'string' || !found) {
    return (
      <FrontDoor title="This link no longer works" demo={demo}>
        <div className="grid gap-6">
          <Notice tone="info" title="A link works once, for 30 minutes.">
            Your password is as it was. Ask for a new link.
          </Notice>
          <ButtonLink href="/sign-in/forgot" variant="primary" size="lg">
            Ask for a new link
          </ButtonLink>
        </div>
      </FrontDoor>
    );
  }
  const minimum = found.secondFactor ? passwordMinimum.withSecondFactor : passwordMinimum.alone;
  return (
    <FrontDoor title="Set a new password" demo={demo}>
      <p className="mb-6 text-ink-soft">
        For {found.email}. A new password signs you out on every device. Cases that wait on a phone
        stay there.
      </p>
      <NewPasswordForm
        action={reset}
        minimum={minimum}
        email={found.email}
        token={token}
        verb="Set the password"
      />
    </FrontDoor>
  );
}

import type { Metadata } from 'next';
import { CodeSettings } from '#components/account/code-settings.tsx';
import { HospitalLink } from '#components/account/hospital-link.tsx';
import { SessionList } from '#components/account/session-list.tsx';
import { ActionForm } from '#components/people/action-form.tsx';
import { NewPasswordForm } from '#components/sign-in/new-password-form.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { passwordMinimum } from '#domain/password-rules.ts';
import { can } from '#domain/roles.ts';
import { readAccount } from '#server/read-account.ts';
import { readActor } from '#server/read-actor.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../value-or-leave.ts';
import { end, removeApp, rename, renewCodes, setPassword, startLink, unlink } from './actions.ts';

export const metadata: Metadata = { title: 'Password and devices' };

const notices = {
  linked: ['success', 'Linked. You can sign in through the hospital from now on.'],
  'not-linked': [
    'error',
    'Not linked. That hospital account belongs to someone else here, or your sign-in was too old. Try again.',
  ],
} as const;

const noticeOf = (name: unknown) => notices[name as keyof typeof notices];

export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const me = await viewer();
  const account = valueOrLeave(await readAccount(me, undefined), '/account');
  const actor = await readActor(me);
  const maySetHospital = actor && can(actor, 'department.secure');
  const notice = noticeOf((await searchParams).notice);
  const { email, codeSince, codesLeft, codeRequired, provider, timeZone } = account;
  const minimum = codeSince ? passwordMinimum.withSecondFactor : passwordMinimum.alone;
  const since = codeSince && new Date(codeSince).toLocaleDateString('en-US', { timeZone });
  return (
    <>
      <PageHeader
        title="Password and devices"
        lead={`You sign in as ${email}.`}
        actions={
          maySetHospital && (
            <ButtonLink href="/account/hospital">Set the hospital’s sign-in</ButtonLink>
          )
        }
      />
      {notice && (
        <div className="mb-6">
          <Notice tone={notice[0]} title={notice[1]} />
        </div>
      )}
      <div className="grid gap-6 xl:grid-cols-2">
        <Card title="Name">
          <ActionForm
            action={rename}
            fields={[{ name: 'name', label: 'Full name', value: actor?.name }]}
            submit="Save the name"
            variant="secondary"
          />
        </Card>
        <Card title="Password">
          <NewPasswordForm action={setPassword} minimum={minimum} email={email} verb="Change it" />
        </Card>
        <Card title="Codes of an authenticator app">
          <CodeSettings
            since={since}
            codesLeft={codesLeft}
            required={codeRequired}
            renew={renewCodes}
            remove={removeApp}
          />
        </Card>
        <Card title="Where you are signed in">
          <SessionList sessions={account.sessions} timeZone={timeZone} end={end} />
        </Card>
        {provider && (
          <Card title="Hospital sign-in">
            <HospitalLink
              name={provider.name}
              providerId={provider.providerId}
              identities={account.identities}
              start={startLink}
              unlink={unlink}
            />
          </Card>
        )}
      </div>
    </>
  );
}

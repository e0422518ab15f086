import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AcceptAtHospital } from '#components/people/accept-at-hospital.tsx';
import { AcceptForm } from '#components/people/accept-form.tsx';
import type { FormState } from '#components/people/form-state.ts';
import { FrontDoor } from '#components/shell/front-door.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { InvitationState } from '#domain/invitation.ts';
import { roles } from '#domain/roles.ts';
import { acceptInvitation } from '#server/accept-invitation.ts';
import { findInvitation } from '#server/find-invitation.ts';
import { readHospitalSignIn } from '#server/read-hospital-sign-in.ts';
import { rememberInvitation } from '#server/session.ts';
import { isDemo } from '../demo.ts';
import { searchValues } from '../search-values.ts';

export const metadata: Metadata = { title: 'Invitation' };

const closed: Record<Exclude<InvitationState, 'open'>, string> = {
  used: 'This invitation was accepted already. Sign in with the password that was chosen then.',
  voided: 'This invitation was taken back. Ask whoever invited you for a new one.',
  expired: 'This invitation ran out: a link works for 72 hours. Ask for a new one.',
  unknown: 'This link opens nothing. Check that it is complete; a newer link may have replaced it.',
};

async function accept(_: FormState, form: FormData): Promise<FormState> {
  'use server';
  const [token = '', name = '', password = ''] = ['token', 'name', 'password'].map((key) =>
    String(form.get(key) ?? ''),
  );
  const answer = await acceptInvitation({ token, name, password });
  if (answer.state === 'accepted') redirect('/sign-in?after=invitation');
  if (answer.state !== 'open') return { problem: closed[answer.state] };
  return { errors: answer.fields, entered: { name } };
}

/** True when the hospital may be asked now; what it says then accepts the invitation. */
async function askHospital(token: string): Promise<boolean> {
  'use server';
  const found = await findInvitation(token);
  if (found.state !== 'open') return false;
  await rememberInvitation(token);
  return true;
}

const notAccepted: Readonly<Record<string, string>> = {
  'other-address':
    'The hospital knows you by another address than this invitation is for. Nothing was accepted.',
  unverified:
    'The hospital didn’t vouch for your address. Nothing was accepted: choose a password.',
  'linked-already': 'That hospital account belongs to someone here already. Nothing was accepted.',
  'has-account': 'This address has an account already. Accept with the button below.',
};

/** Looking at an invitation never uses it up: only the button does, or the hospital’s answer. */
export default async function InvitationPage({ searchParams }: PageProps<'/invitation'>) {
  const { token = '', not = '' } = await searchValues(searchParams, ['token', 'not']);
  const found = await findInvitation(token);
  const demo = await isDemo();
  if (found.state !== 'open') {
    return (
      <FrontDoor demo={demo} title="Invitation">
        <Notice
          tone="warn"
          title={closed[found.state]}
          action={<ButtonLink href="/sign-in">Go to sign-in</ButtonLink>}
        />
      </FrontDoor>
    );
  }
  const { email, name, role, programName, departmentName, inviterName, hasAccount } = found;
  const hospital = hasAccount ? null : await readHospitalSignIn(found.departmentId);
  const held = [roles[role].label, programName].filter(Boolean).join(', ');
  return (
    <FrontDoor demo={demo} title={departmentName}>
      <p className="mb-6">
        {inviterName ?? 'The department'} invites you as <strong>{held}</strong>.
      </p>
      {notAccepted[not] && <Notice tone="error" title={notAccepted[not]} />}
      {hospital && <AcceptAtHospital {...hospital} ask={askHospital.bind(null, token)} />}
      <AcceptForm {...{ action: accept, token, email, name, hasAccount }} />
    </FrontDoor>
  );
}

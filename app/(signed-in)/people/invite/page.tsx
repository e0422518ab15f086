import type { Metadata } from 'next';
import { InviteForm } from '#components/people/invite-form.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readPeople } from '#server/people/read-people.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import { invite } from './invite.ts';

export const metadata: Metadata = { title: 'Invite' };

export default async function InvitePage() {
  const { roles, programs } = valueOrLeave(
    await readPeople(await viewer(), undefined),
    '/people/invite',
  );
  return (
    <>
      <PageHeader
        title="Invite"
        lead="The link works once, for 72 hours, for this address and this role alone."
        back={{ href: '/people', label: 'People' }}
      />
      <Card className="max-w-3xl">
        <InviteForm
          action={invite}
          roles={roles}
          programs={programs.map(({ id, name }) => ({ id, name }))}
        />
      </Card>
    </>
  );
}

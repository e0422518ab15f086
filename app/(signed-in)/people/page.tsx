import type { Metadata } from 'next';
import { PeopleFilters } from '#components/people/people-filters.tsx';
import { PeopleTable } from '#components/people/people-table.tsx';
import { WaitingInvitations } from '#components/people/waiting-invitations.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readPeople } from '#server/people/read-people.ts';
import { viewer } from '#server/session.ts';
import { isDemo } from '../../demo.ts';
import { searchValues } from '../../search-values.ts';
import { valueOrLeave } from '../../value-or-leave.ts';
import { renew, takeBack } from './actions.ts';
import { peopleRows } from './people-rows.ts';

export const metadata: Metadata = { title: 'People' };

const actions = (demo: boolean) => (
  <>
    <ButtonLink href="/people/invite" variant="primary">
      Invite
    </ButtonLink>
    <ButtonLink href="/people/import">Import a list</ButtonLink>
    <ButtonLink href="/people/rollover">Year rollover</ButtonLink>
    <ButtonLink href="/people/sites">Sites</ButtonLink>
    <ButtonLink href="/people/attendings">Attendings</ButtonLink>
    {demo && <ButtonLink href="/demo-mail">Demo mail</ButtonLink>}
  </>
);

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const asked = await searchValues(searchParams, ['find', 'state']);
  const read = valueOrLeave(await readPeople(await viewer(), undefined), '/people');
  const { everybody, shown, waiting } = peopleRows(read, asked);
  return (
    <>
      <PageHeader
        title="People"
        lead="Who is in the log, in which role."
        actions={actions(await isDemo())}
      />
      <div className="grid gap-6">
        {waiting.length > 0 && (
          <Card title={`Waiting for an answer (${waiting.length})`}>
            <WaitingInvitations rows={waiting} renew={renew} take={takeBack} />
          </Card>
        )}
        {everybody <= 1 && waiting.length === 0 && (
          <Card>
            <EmptyState
              title="Nobody else yet"
              action={
                <>
                  <ButtonLink href="/people/invite" variant="primary">
                    Invite people
                  </ButtonLink>
                  <ButtonLink href="/people/import">Import a list</ButtonLink>
                </>
              }
            >
              Invite residents, faculty and coordinators one by one, or all at once from a list.
            </EmptyState>
          </Card>
        )}
        <PeopleFilters asked={asked} />
        <Card flush>
          {shown.length === 0 ? (
            <p className="p-5 text-ink-soft">Nobody matches.</p>
          ) : (
            <PeopleTable people={shown} />
          )}
        </Card>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { ActionButton } from '#components/people/action-button.tsx';
import { ActionForm } from '#components/people/action-form.tsx';
import { MembershipPanel } from '#components/people/membership-panel.tsx';
import { TrainingPanel } from '#components/people/training-panel.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { readPerson } from '#server/people/read-person.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import {
  end,
  move,
  record,
  reinstate,
  rename,
  resetFactor,
  suspend,
  train,
  withdraw,
} from '../actions.ts';

export const metadata: Metadata = { title: 'Person' };

export default async function PersonPage({ params }: PageProps<'/people/[id]'>) {
  const { id } = await params;
  const here = `/people/${encodeURIComponent(id)}`;
  const { person, programs, trainings, resettable, renamable } = valueOrLeave(
    await readPerson(await viewer(), { personId: id }),
    here,
  );
  return (
    <>
      <PageHeader
        title={person.name}
        lead={person.email}
        back={{ href: '/people', label: 'People' }}
      />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card title="Roles">
          <div className="grid gap-6">
            {person.held.map(({ membershipId, programId, ...held }) => (
              <MembershipPanel
                key={membershipId}
                membership={{
                  ...held,
                  id: membershipId,
                  programId,
                  programName: programs.find((program) => program.id === programId)?.name ?? null,
                }}
                of={person.name}
                programs={programs}
                actions={{ suspend, reinstate, end, move }}
              />
            ))}
          </div>
        </Card>
        {renamable && (
          <Card title="Name">
            <ActionForm
              action={rename}
              hidden={{ personId: id }}
              fields={[{ name: 'name', label: 'Full name', value: person.name }]}
              submit="Save the name"
              variant="secondary"
            />
          </Card>
        )}
        {resettable && (
          <Card title="Codes of an authenticator app" lead="For who lost phone and recovery codes.">
            <ActionButton
              action={resetFactor}
              fields={{ personId: id }}
              verb="Take the app away"
              of={`of ${person.name}`}
              variant="secondary"
              confirm={{
                title: `Take ${person.name}’s app away?`,
                words: `Make sure that it is they who ask. App and recovery codes stop working, ${person.name} is signed out everywhere, and a mail says so. With the next sign-in they set up a new app.`,
              }}
            />
          </Card>
        )}
        {trainings.map(({ resident, pgy, leave }) => (
          <Card key={resident.id} title="Training">
            <TrainingPanel
              training={{ ...resident, residentId: resident.id, pgy, leave }}
              actions={{ set: train, record, withdraw }}
            />
          </Card>
        ))}
      </div>
    </>
  );
}

import type { PersonRow } from '#components/people/people-table.tsx';
import type { WaitingRow } from '#components/people/waiting-invitations.tsx';
import type { readPeople } from '#server/people/read-people.ts';

type Read = Extract<Awaited<ReturnType<typeof readPeople>>, { ok: true }>['value'];

/** People and invitations as the page shows them; ended roles only where they are asked for. */
export function peopleRows(
  { people, invitations, programs }: Read,
  { find = '', state = '' }: { find?: string; state?: string },
) {
  const nameOf = (id: string | null) => programs.find((program) => program.id === id)?.name ?? null;
  const wanted = find.trim().toLowerCase();
  const rows: PersonRow[] = people.map(({ personId, name, email, held }) => ({
    ...{ personId, name, email },
    held: held
      .filter((one) => (state === '' ? one.state !== 'ended' : one.state === state))
      .map((one) => ({ ...one, programName: nameOf(one.programId) })),
  }));
  const shown = rows.filter(
    ({ name, email, held }) => held.length > 0 && `${name} ${email}`.toLowerCase().includes(wanted),
  );
  const waiting: WaitingRow[] = invitations.map((one) => ({
    ...{ id: one.id, email: one.email, name: one.name, role: one.role, expired: one.expired },
    programName: nameOf(one.programId),
  }));
  return { everybody: people.length, shown, waiting };
}

import Link from 'next/link';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import { TableScroll } from '#components/ui/table-scroll.tsx';
import { type RoleName, roles } from '#domain/roles.ts';

export type MembershipState = 'active' | 'suspended' | 'ended';

export interface HeldRole {
  readonly membershipId: string;
  readonly role: RoleName;
  readonly programName: string | null;
  readonly state: MembershipState;
}

export interface PersonRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly held: readonly HeldRole[];
}

const looks: Record<MembershipState, { tone: BadgeTone; word: string }> = {
  active: { tone: 'info', word: 'Active' },
  suspended: { tone: 'warn', word: 'Suspended' },
  ended: { tone: 'neutral', word: 'Ended' },
};

export function StateBadge({ state }: { state: MembershipState }) {
  const { tone, word } = looks[state];
  return <Badge tone={tone}>{word}</Badge>;
}

/** People with their roles; a person's state stands beside each role, for one may be suspended alone. */
export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  return (
    <TableScroll label="People">
      <table className="data-table stack">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Program</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {people.flatMap(({ personId, name, email, held }) =>
            held.map(({ membershipId, role, programName, state }) => (
              <tr key={membershipId}>
                <th scope="row" data-label="Name">
                  <span className="block min-w-0">
                    <Link
                      href={`/people/${personId}`}
                      className="text-link inline-flex min-h-11 items-center"
                    >
                      {name}
                    </Link>
                    <span className="block font-normal wrap-anywhere text-ink-soft">{email}</span>
                  </span>
                </th>
                <td data-label="Role">{roles[role].label}</td>
                <td data-label="Program">{programName ?? 'Department'}</td>
                <td data-label="State">
                  <StateBadge state={state} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </TableScroll>
  );
}

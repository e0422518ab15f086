import type { Metadata } from 'next';
import { ImportPeople } from '#components/people/import-people.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { roles } from '#domain/roles.ts';
import { readPeople } from '#server/people/read-people.ts';
import { viewer } from '#server/session.ts';
import { valueOrLeave } from '../../../value-or-leave.ts';
import { check, invite } from './import.ts';

export const metadata: Metadata = { title: 'Import a list' };

export default async function ImportPage() {
  const read = valueOrLeave(await readPeople(await viewer(), undefined), '/people/import');
  return (
    <>
      <PageHeader
        title="Import a list"
        lead="Choose a CSV, look at what it would do, then invite. Nothing is sent before that."
        back={{ href: '/people', label: 'People' }}
      />
      <Card className="max-w-4xl">
        <div className="mb-6 grid max-w-[68ch] gap-2 text-ink-soft">
          <p>
            The first row names the columns: name, email, role, program, pgy, start, graduation.
            Only residents need the last three: the PGY on their first day, that day, and the
            planned graduation. An empty graduation is the usual June 30.
          </p>
          <p>Roles you can give: {read.roles.map((role) => roles[role].label).join(', ')}.</p>
          <p>Your programs: {read.programs.map(({ name }) => name).join(', ')}.</p>
        </div>
        <ImportPeople check={check} invite={invite} />
      </Card>
    </>
  );
}

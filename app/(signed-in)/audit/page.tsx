import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AuditFilters } from '#components/audit/audit-filters.tsx';
import { AuditList } from '#components/audit/audit-list.tsx';
import {
  type AuditSearchParams,
  readAuditSearchParams,
} from '#components/audit/audit-search-params.ts';
import { ExportButtons } from '#components/reports/export-buttons.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Loading, Skeleton } from '#components/ui/skeleton.tsx';
import { auditFacts, auditPhrase, auditSubject } from '#domain/audit-words.ts';
import { readAudit } from '#server/read-audit.ts';
import type { Viewer } from '#server/session.ts';
import { confirming } from '../../confirming.ts';
import { gate } from '../../gate.ts';
import { valueOrLeave } from '../../value-or-leave.ts';

export const metadata: Metadata = { title: 'Audit log' };

async function Log({ me, search }: { me: Viewer; search: AuditSearchParams }) {
  const { person: personId, after, ...rest } = search;
  const filter = { personId, ...rest };
  const found = valueOrLeave(await readAudit(me, { ...filter, after }), '/audit');
  const nameOf = new Map(found.names.map(({ personId: id, name }) => [id, name]));
  const rows = found.rows.map(({ id, at, localTime, personId: who, verb, subject, detail }) => ({
    ...{ id, at, localTime },
    person: nameOf.get(who) ?? 'Someone',
    phrase: auditPhrase(verb),
    subject: auditSubject(subject, who),
    facts: auditFacts(detail),
  }));
  return (
    <div className="grid gap-6">
      <AuditFilters search={search} people={found.names.filter(({ own }) => own)} />
      <p className="text-sm text-ink-soft">Times are in {found.timeZone.replaceAll('_', ' ')}.</p>
      <AuditList rows={rows} search={search} more={found.more} />
      <Card title="Take it along" lead="The rows under the filters above. The export is a row too.">
        <ExportButtons
          path="/audit/export"
          formats={found.formats}
          filter={filter}
          confirming={await confirming()}
        />
      </Card>
    </div>
  );
}

export default async function AuditPage({ searchParams }: PageProps<'/audit'>) {
  const me = await gate('audit.read', '/audit');
  const search = readAuditSearchParams(await searchParams);
  return (
    <>
      <PageHeader
        title="Audit log"
        lead="Who did what, and when: sign-ins, changes, exports and refusals. Nobody can change it here; it never holds a note’s text."
      />
      <Suspense
        key={JSON.stringify(search)}
        fallback={
          <Loading label="Loading the audit log">
            <Skeleton className="h-96 w-full" />
          </Loading>
        }
      >
        <Log me={me} search={search} />
      </Suspense>
    </>
  );
}

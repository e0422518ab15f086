import type { AuditName, AuditRow } from '#db/queries/audit.ts';
import { auditFacts, auditLabel } from '#domain/audit-words.ts';
import type { ReportColumn, ReportTable } from './report-table.ts';

const columns: readonly ReportColumn[] = [
  { key: 'localTime', label: 'Time', type: 'text' },
  { key: 'at', label: 'Time (UTC)', type: 'text' },
  { key: 'person', label: 'Person', type: 'text' },
  { key: 'label', label: 'What', type: 'text' },
  { key: 'verb', label: 'Verb', type: 'text' },
  { key: 'subject', label: 'Acted on', type: 'text' },
  { key: 'facts', label: 'Facts', type: 'text' },
  { key: 'id', label: 'Row', type: 'text' },
];

/** Rows of the audit log as a table; `sentences` say what was left out. */
export function auditReport(
  rows: readonly AuditRow[],
  names: readonly AuditName[],
  sentences: readonly string[],
): ReportTable {
  const nameOf = new Map(names.map(({ personId, name }) => [personId, name]));
  return {
    title: 'Audit log',
    about: sentences,
    columns,
    rows: rows.map(({ id, at, localTime, personId, verb, subject, detail }) => ({
      ...{ id, at, localTime, verb, subject },
      person: nameOf.get(personId) ?? personId,
      label: auditLabel(verb),
      facts: auditFacts(detail),
    })),
  };
}

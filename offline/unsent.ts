import type { CaseFields } from '#domain/procedure-case.ts';
import { rowsInOrder } from './outbox.ts';
import { isUnsent, itemOf, type OutboxRow } from './outbox-row.ts';
import type { PhoneDatabase } from './phone-database.ts';
import { discardRows } from './save-change.ts';

export interface Unsent {
  /** Cases with something that no server is known to have. */
  readonly count: number;
  /** ISO instant of the phone's clock. */
  readonly oldestAt: string | null;
  /** How long the oldest has waited, where that is worth a warning. */
  readonly warning: '24h' | '3d' | '5d' | null;
}

const hourMilliseconds = 60 * 60_000;
const warnings = [
  { after: 120 * hourMilliseconds, warning: '5d' },
  { after: 72 * hourMilliseconds, warning: '3d' },
  { after: 24 * hourMilliseconds, warning: '24h' },
] as const;

/** @param now milliseconds of the phone's clock */
export function unsentOf(rows: readonly OutboxRow[], now: number): Unsent {
  const unsent = rows.filter(isUnsent);
  const [oldest] = unsent.map(({ deviceTime }) => deviceTime).toSorted();
  const age = oldest === undefined ? 0 : now - Date.parse(oldest);
  return {
    count: new Set(unsent.map(({ caseId }) => caseId)).size,
    oldestAt: oldest ?? null,
    warning: warnings.find(({ after }) => age >= after)?.warning ?? null,
  };
}

export interface UnsentFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Names of what a case refers to, as far as the phone knows them. */
export interface NamesOfUnsent {
  readonly procedure: (code: string) => string | undefined;
  readonly attending: (id: string) => string | undefined;
  readonly site: (id: string) => string | undefined;
}

function linesOf(fields: CaseFields, names: NamesOfUnsent): string[] {
  const { performedOn, patientType, siteId, attendingId, procedures, note } = fields;
  const what = procedures.map(({ code, role, laterality }) =>
    [`${code} ${names.procedure(code) ?? ''}`.trim(), role, laterality].filter(Boolean).join(', '),
  );
  return [
    `  Date: ${performedOn}`,
    `  Site: ${names.site(siteId) ?? siteId}`,
    `  Attending: ${names.attending(attendingId) ?? attendingId}`,
    `  Patient: ${patientType}`,
    ...what.map((line) => `  Procedure: ${line}`),
    ...(note ? [`  Note: ${note}`] : []),
    ...(fields.details ? [`  Details: ${JSON.stringify(fields.details)}`] : []),
  ];
}

function wordsOf(row: OutboxRow, names: NamesOfUnsent): string {
  const item = itemOf(row);
  const state = row.reason ? `not accepted (${row.reason})` : 'not sent yet';
  const title = `${row.op} of case ${row.caseId}, ${row.deviceTime}, ${state}`;
  return [title, ...(item && item.op !== 'withdraw' ? linesOf(item.fields, names) : [])].join('\n');
}

/**
 * What only this phone has, to take along: one file for a program to read, with every item as it
 * would be sent, and one for a person.
 */
export async function exportUnsent(
  database: PhoneDatabase,
  names: NamesOfUnsent,
  now: number,
): Promise<readonly [UnsentFile, UnsentFile]> {
  const rows = (await database.read(rowsInOrder)).filter(isUnsent);
  const at = new Date(now).toISOString();
  const name = `angiolog-unsent-${at.slice(0, 10)}`;
  const items = JSON.stringify({ format: 'angiolog-unsent', version: 1, at, items: rows }, null, 2);
  const heading = `Angiolog: changes that were only on this phone on ${at}`;
  const words = [heading, ...rows.map((row) => wordsOf(row, names))].join('\n\n');
  return [
    { name: `${name}.json`, blob: new Blob([items], { type: 'application/json' }) },
    { name: `${name}.txt`, blob: new Blob([`${words}\n`], { type: 'text/plain;charset=utf-8' }) },
  ];
}

/** The word that has to be typed, letter by letter, before unsent cases are thrown away. */
export const discardWord = 'DISCARD';

/** Throws away everything unsent; false, and nothing happens, without the exact word. */
export async function discardUnsent(
  database: PhoneDatabase,
  typed: string,
  now: number,
): Promise<boolean> {
  if (typed !== discardWord) return false;
  const at = new Date(now).toISOString();
  await database.write(async (tx) => {
    const unsent = (await rowsInOrder(tx)).filter(isUnsent);
    await discardRows(tx, unsent, { at, how: 'typed' });
  });
  return true;
}

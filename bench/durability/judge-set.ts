import { hashOf, type LogItem, type Receipt } from './sync-phone.ts';

/** A case as the database has it, with all that was stored of it. */
export interface StoredSetCase {
  readonly id: string;
  readonly residentId: string;
  readonly performedOn: string;
  readonly patientType: string;
  readonly codes: readonly string[];
  /** Payload hashes of its versions. */
  readonly hashes: readonly string[];
  /** Rows in the audit log. */
  readonly audits: number;
}

export interface SentItem {
  readonly item: LogItem;
  readonly residentId: string;
}

export interface Verdict {
  readonly sent: number;
  readonly acknowledged: number;
  readonly rows: number;
  /** Acknowledged, and not there as it was sent. */
  readonly lost: number;
  /** Stored more than once, in whole or in part, or under an id that nobody has sent. */
  readonly doubled: number;
}

const wordsOf = (residentId: string, performedOn: string, type: string, codes: readonly string[]) =>
  [residentId, performedOn, type, ...codes].join('/');

function isWhole({ item, residentId }: SentItem, row: StoredSetCase, receipt: Receipt): boolean {
  const { performedOn, patientType, procedures } = item.fields;
  const codes = procedures.map(({ code }) => code);
  const stored = wordsOf(row.residentId, row.performedOn, row.patientType, row.codes);
  const hash = hashOf(item);
  return (
    wordsOf(residentId, performedOn, patientType, codes) === stored &&
    row.hashes.includes(hash) &&
    receipt.payloadHash === hash &&
    row.audits > 0
  );
}

/** Holds what the phones sent and were told against what the database has. */
export function judgeSet(
  sent: readonly SentItem[],
  receipts: ReadonlyMap<string, Receipt>,
  rows: readonly StoredSetCase[],
): Verdict {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Set<string>(sent.map(({ item }) => item.id));
  const lost = sent.filter((one) => {
    const receipt = receipts.get(one.item.id);
    const row = byId.get(one.item.id);
    return receipt && !(row && isWhole(one, row, receipt));
  });
  const more = rows.filter((row) => row.hashes.length > 1 || row.audits > 1);
  const strange = rows.filter(({ id }) => !known.has(id));
  return {
    sent: sent.length,
    acknowledged: sent.filter(({ item }) => receipts.has(item.id)).length,
    rows: rows.length,
    lost: lost.length,
    doubled: more.length + strange.length + (rows.length - byId.size),
  };
}

export const verdictLine = (name: string, verdict: Verdict) =>
  `${name}: ${Object.entries(verdict)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}`;

/** All acknowledged, none lost, none doubled. */
export const isClean = ({ sent, acknowledged, rows, lost, doubled }: Verdict) =>
  acknowledged === sent && rows === sent && lost === 0 && doubled === 0;

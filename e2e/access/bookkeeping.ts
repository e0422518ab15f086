import type { RowChange } from './row-changes.ts';

type Row = Readonly<Record<string, unknown>>;

/** A refusal that the log keeps: of a verb, about nobody but the one who was refused. */
const isDenial = ({ verb, person_id, subject }: Row) =>
  verb === 'access.deny' && subject === `person:${person_id}`;

/**
 * What any request may leave, whatever comes of it: what could not be stored, without its words; a
 * counted try; when a session was last seen; a refusal in the audit log; and the log's seals, which
 * the server adds by itself.
 */
export function isBookkeeping({ table, before, after, columns }: RowChange): boolean {
  if (table === 'sign_in_try') return true;
  if (table === 'sign_in_session') {
    return before !== undefined && columns.length === 1 && columns[0] === 'seen_at';
  }
  if (before || !after) return false;
  if (table === 'audit_event') return isDenial(after);
  return table === 'dead_letter' || table === 'audit_seal';
}

import type { CaseItem } from '#domain/sync/case-item.ts';
import type { OutboxRow } from '../outbox-row.ts';

/** The mark of what a row states; a withdrawal states nothing. */
export function noteOf({ payload }: OutboxRow): string | null {
  const item = payload as CaseItem;
  return item.op === 'withdraw' ? null : item.fields.note;
}

import { v7 } from 'uuid';
import { CaseId } from '#domain/ids.ts';

/**
 * The id of a case that has not been sent yet: UUIDv7, so that ids of one phone sort by time and the
 * same draft, sent twice, is one case.
 */
export function newCaseId(): CaseId {
  return CaseId.parse(v7());
}

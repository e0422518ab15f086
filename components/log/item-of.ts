import * as z from 'zod/mini';
import type { CaseFields } from '#domain/procedure-case.ts';
import { CaseItem } from '#domain/sync/case-item.ts';
import type { Draft } from './draft.ts';

/** The change that a checked draft asks for. */
export function itemOf({ id, baseVersion }: Draft, fields: CaseFields): CaseItem {
  const stated =
    baseVersion === undefined
      ? { op: 'log', v: 2, id, fields }
      : { op: 'amend', v: 2, id, baseVersion, fields };
  return z.parse(CaseItem, stated);
}

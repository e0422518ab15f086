import * as z from 'zod/mini';
import { type CaseFields, CaseItem } from '#domain/procedure-case.ts';
import type { Draft } from './draft.ts';

/** The change that a checked draft asks for. */
export function itemOf({ id, baseVersion }: Draft, fields: CaseFields): CaseItem {
  const stated =
    baseVersion === undefined
      ? { op: 'log', v: 1, id, fields }
      : { op: 'amend', v: 1, id, baseVersion, fields };
  return z.parse(CaseItem, stated);
}

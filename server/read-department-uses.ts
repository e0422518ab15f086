import * as z from 'zod/mini';
import { selectDepartmentUses } from '#db/queries/department-uses.ts';
import type { DepartmentUses } from '#domain/sync/department-uses.ts';
import { defineReader } from './define-verb.ts';

/** What the acting resident's department logs, for the ranking of chips: counts, and nobody's cases. */
export const readDepartmentUses = defineReader({
  permission: 'case.read-own',
  input: z.undefined(),
  async run(tx): Promise<DepartmentUses> {
    const { personId, today } = tx.actor;
    return { personId, month: today.slice(0, 7), prior: await selectDepartmentUses(tx) };
  },
});

import * as z from 'zod/mini';
import type { DepartmentUses } from '#domain/sync/department-uses.ts';

const ByPlace = z.record(z.string(), z.record(z.string(), z.number()));
const Answer = z.looseObject({
  personId: z.uuid(),
  month: z.string(),
  prior: z.looseObject({ sites: ByPlace, attendings: ByPlace, listDays: ByPlace }),
});

/** The answer of `GET /api/v1/uses`, or undefined where it isn't one. */
export function readUsesAnswer(body: unknown): DepartmentUses | undefined {
  const read = z.safeParse(Answer, body);
  return read.success ? (read.data as unknown as DepartmentUses) : undefined;
}

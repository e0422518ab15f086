import { sql } from 'drizzle-orm';
import { type ChipPrior, listDayKey } from '#domain/chips/chip-prior.ts';
import type { ActorTx } from '../act-as.ts';

interface Counted extends Record<string, unknown> {
  /** The one or the other, and a weekday only with a site. */
  readonly siteId: string | null;
  readonly attendingId: string | null;
  /** 0 on Sunday. */
  readonly weekday: number | null;
  /** Joined by `+`, the main one first. */
  readonly codes: string;
  readonly cases: number;
}

/** What the acting resident's colleagues log; the database decides what of it is told. Empty for others. */
export async function selectDepartmentUses(tx: ActorTx): Promise<ChipPrior> {
  const rows = await tx.execute<Counted>(sql`select site_id as "siteId",
    attending_id as "attendingId", weekday, codes, cases from angiolog.department_uses()`);
  const prior = { sites: {}, attendings: {}, listDays: {} };
  const add = (table: Record<string, Record<string, number>>, key: string, row: Counted) => {
    table[key] = { ...table[key], [row.codes]: row.cases };
  };
  for (const row of rows) {
    const { siteId, attendingId, weekday } = row;
    if (attendingId !== null) add(prior.attendings, attendingId, row);
    else if (weekday === null) add(prior.sites, `${siteId}`, row);
    else add(prior.listDays, listDayKey(`${siteId}`, weekday), row);
  }
  return prior;
}

import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { AttendingId, PersonId, SiteId } from '#domain/ids.ts';
import type { ActorTx } from '../act-as.ts';
import { insertInto } from '../insert-into.ts';
import { site } from '../schema/department.ts';
import { attending } from '../schema/people.ts';

// What residents choose from when they log. Only who manages the whole department changes it; the
// policies site_* and attending_* say so, and answer a change without a row to anyone else.

type SiteNames = { readonly name: string; readonly shortName: string };

export async function insertSite(tx: ActorTx, names: SiteNames): Promise<SiteId> {
  const id = randomUUID() as SiteId;
  const { name, shortName } = names;
  const { departmentId } = tx.actor;
  await tx.execute(insertInto(site, [{ departmentId, id, name, shortName }]));
  return id;
}

const retiredAs = (retired: boolean) => ({ retiredAt: retired ? sql`now()` : null });

/** True where the site is within the actor's say. */
export async function changeSite(
  tx: ActorTx,
  id: SiteId,
  change: SiteNames | { readonly retired: boolean },
): Promise<boolean> {
  const rows = await tx
    .update(site)
    .set('retired' in change ? retiredAs(change.retired) : change)
    .where(and(eq(site.departmentId, tx.actor.departmentId), eq(site.id, id)))
    .returning({ id: site.id });
  return rows.length > 0;
}

export async function insertAttending(tx: ActorTx, name: string): Promise<AttendingId> {
  const id = randomUUID() as AttendingId;
  const { departmentId } = tx.actor;
  await tx.execute(insertInto(attending, [{ departmentId, id, name }]));
  return id;
}

export type AttendingChange =
  | { readonly name: string }
  | { readonly retired: boolean }
  | { readonly personId: PersonId | null };

/** True where the attending is within the actor's say. */
export async function changeAttending(
  tx: ActorTx,
  id: AttendingId,
  change: AttendingChange,
): Promise<boolean> {
  const rows = await tx
    .update(attending)
    .set('retired' in change ? retiredAs(change.retired) : change)
    .where(and(eq(attending.departmentId, tx.actor.departmentId), eq(attending.id, id)))
    .returning({ id: attending.id });
  return rows.length > 0;
}

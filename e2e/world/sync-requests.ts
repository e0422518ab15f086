import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { selectRows } from './select-rows.ts';
import { type ActorName, world } from './world.ts';

export const syncPath = '/api/v1/sync';

/** What a browser adds to a request that our own pages make. */
export const sameOrigin = () => ({ origin: world().baseUrl, 'sec-fetch-site': 'same-origin' });

/** A case that the actor's department would take: a superficial fluid aspiration of today. */
export async function caseItem(name: ActorName, changes: Record<string, unknown> = {}) {
  const [ids] = await selectRows(
    (sql) => sql`
      select a.id as attending_id, s.id as site_id,
        to_char(now() at time zone d.time_zone, 'YYYY-MM-DD') as today
      from attending a join site s using (department_id) join department d on d.id = a.department_id
      join member m using (department_id) join person p on p.id = m.person_id
      where p.email = ${world().emails[name]} limit 1`,
  );
  const fields = {
    ...{ performedOn: ids?.today, attendingId: ids?.attending_id, siteId: ids?.site_id },
    ...{ patientType: 'adult', note: '', procedures: [{ code: '31894', role: 'primary' }] },
    ...changes,
  };
  return { op: 'log', v: 2, id: randomUUID() as string, fields };
}

export async function personOf(name: ActorName): Promise<string> {
  const [row] = await selectRows(
    (sql) => sql`select id from person where email = ${world().emails[name]}`,
  );
  return String(row?.id);
}

/** A batch of one person's items, as their phone would post it. */
export async function batchOf(name: ActorName, items: readonly unknown[]) {
  return {
    ...{ personId: await personOf(name), build: 'journey' },
    items: items.map((item) => ({ itemId: randomUUID() as string, item })),
  };
}

/** Sends a person's items as the page's own code would, with the page's cookies. */
export async function sendItems(page: Page, name: ActorName, items: readonly unknown[]) {
  const data = await batchOf(name, items);
  const answer = await page.request.post(syncPath, { headers: sameOrigin(), data });
  return { status: answer.status(), body: await answer.json() };
}

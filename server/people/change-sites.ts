import * as z from 'zod/mini';
import { changeSite, insertSite } from '#db/queries/department-lists.ts';
import { PlainName, ShortName } from '#domain/department-set-up.ts';
import { SiteId } from '#domain/ids.ts';
import { defineListVerb } from './list-verb.ts';

const entry = (id: SiteId, detail: Record<string, string | boolean>) => ({
  subject: `site:${id}`,
  detail,
});

export const addSite = defineListVerb({
  name: 'site.add',
  input: z.object({ name: PlainName, shortName: ShortName }),
  run: async (tx, names) => entry(await insertSite(tx, names), names),
});

export const renameSite = defineListVerb({
  name: 'site.rename',
  input: z.object({ id: SiteId, name: PlainName, shortName: ShortName }),
  run: async (tx, { id, ...names }) =>
    (await changeSite(tx, id, names)) ? entry(id, names) : undefined,
});

/** A retired site is offered for no new case; cases that name it keep it. */
export const retireSite = defineListVerb({
  name: 'site.retire',
  input: z.object({ id: SiteId, retired: z.boolean() }),
  run: async (tx, { id, retired }) =>
    (await changeSite(tx, id, { retired })) ? entry(id, { retired }) : undefined,
});

import * as z from 'zod/mini';
import { selectManaged, selectPeople } from '#db/queries/people.ts';
import { selectAttendings, selectSites } from '#db/queries/reference.ts';
import { defineReader } from '../define-verb.ts';
import { byPerson } from './read-people.ts';

/** Sites and attendings, and the people an attending can be linked to; `may` says who changes them. */
export const readDepartmentLists = defineReader({
  permission: 'people.manage',
  input: z.undefined(),
  async run(tx) {
    const [sites, attendings, people, { everything }] = await Promise.all([
      selectSites(tx),
      selectAttendings(tx),
      selectPeople(tx),
      selectManaged(tx),
    ]);
    const linked = new Set(attendings.map(({ personId }) => personId));
    const linkable = byPerson(people).filter(
      ({ personId, held }) =>
        !linked.has(personId) &&
        held.some(({ role, state }) => role !== 'resident' && state !== 'ended'),
    );
    return { sites, attendings, linkable, may: everything };
  },
});

import * as z from 'zod/mini';
import { changeAttending, insertAttending } from '#db/queries/department-lists.ts';
import { selectPeople } from '#db/queries/people.ts';
import { AttendingId, PersonId } from '#domain/ids.ts';
import { PersonName } from '#domain/invitation.ts';
import { defineListVerb } from './list-verb.ts';

const entry = (id: AttendingId, detail: Record<string, string | boolean | null>) => ({
  subject: `attending:${id}`,
  detail,
});

/** An attending without an account: residents can name them, nobody verifies as them. */
export const addAttending = defineListVerb({
  name: 'attending.add',
  input: z.object({ name: PersonName }),
  run: async (tx, { name }) => entry(await insertAttending(tx, name), { name }),
});

export const renameAttending = defineListVerb({
  name: 'attending.rename',
  input: z.object({ id: AttendingId, name: PersonName }),
  run: async (tx, { id, name }) =>
    (await changeAttending(tx, id, { name })) ? entry(id, { name }) : undefined,
});

/** A retired attending is offered for no new case; cases that name them keep them. */
export const retireAttending = defineListVerb({
  name: 'attending.retire',
  input: z.object({ id: AttendingId, retired: z.boolean() }),
  run: async (tx, { id, retired }) =>
    (await changeAttending(tx, id, { retired })) ? entry(id, { retired }) : undefined,
});

/** Says which person an attending is, so that cases which name them come to that person; null parts them. */
export const linkAttending = defineListVerb({
  name: 'attending.link',
  input: z.object({ id: AttendingId, personId: z.nullable(PersonId) }),
  async run(tx, { id, personId }) {
    const known =
      personId === null || (await selectPeople(tx)).some((p) => p.personId === personId);
    if (!known) return undefined;
    return (await changeAttending(tx, id, { personId })) ? entry(id, { personId }) : undefined;
  },
});

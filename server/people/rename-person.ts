import * as z from 'zod/mini';
import type { ActorTx } from '#db/act-as.ts';
import { renamePerson as renameRow } from '#db/queries/people.ts';
import { PersonId } from '#domain/ids.ts';
import { PersonName } from '#domain/invitation.ts';
import { defineVerb, done } from '../define-verb.ts';
import { refuse } from '../result.ts';

async function rename(tx: ActorTx, personId: PersonId, to: string) {
  const from = await renameRow(tx, personId, to);
  if (from === null) return refuse('not-found');
  const entry = { subject: `person:${personId}`, detail: { from, to } };
  return done({ name: to }, from === to ? 'nothing-changed' : entry);
}

/** Corrects the name of someone whose every role here is the actor's to give; it shows everywhere at once. */
export const renamePerson = defineVerb({
  name: 'person.rename',
  permission: 'people.manage',
  input: z.object({ personId: PersonId, name: PersonName }),
  run: (tx, { personId, name }) => rename(tx, personId, name),
});

/** Corrects one's own name in the department that one works in. */
export const changeName = defineVerb({
  name: 'name.change',
  permission: 'account.secure',
  input: z.object({ name: PersonName }),
  run: (tx, { name }) => rename(tx, tx.actor.personId, name),
});

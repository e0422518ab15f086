import * as z from 'zod/mini';
import { linkIdentity as linkRow, unlinkIdentity as unlinkRow } from '#db/queries/identities.ts';
import { defineVerb, done } from './define-verb.ts';
import { refuse } from './result.ts';

const input = z.object({ issuer: z.string(), subject: z.string() });

/** Links what the hospital's sign-in just proved to the signed-in person; `conflict` if someone else's. */
export const linkIdentity = defineVerb({
  name: 'identity.link',
  permission: 'account.secure',
  stepUp: true,
  input,
  async run(tx, { issuer, subject }) {
    if (!(await linkRow(tx, issuer, subject))) return refuse('conflict');
    return done({}, { subject: `person:${tx.actor.personId}`, detail: { issuer } });
  },
});

/** Takes a link back: that hospital account opens nothing from the next sign-in on. */
export const unlinkIdentity = defineVerb({
  name: 'identity.unlink',
  permission: 'account.secure',
  stepUp: true,
  input,
  async run(tx, { issuer, subject }) {
    if (!(await unlinkRow(tx, issuer, subject))) return refuse('not-found');
    return done({}, { subject: `person:${tx.actor.personId}`, detail: { issuer } });
  },
});

/** Asks whether a link may begin; it changes nothing yet. */
export const beginLink = defineVerb({
  name: 'identity.begin-link',
  permission: 'account.secure',
  stepUp: true,
  input: z.object({}),
  run: async () => done({}, 'nothing-changed'),
});

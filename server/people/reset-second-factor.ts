import * as z from 'zod/mini';
import { resetSecondFactor as resetRow } from '#db/queries/people.ts';
import { PersonId } from '#domain/ids.ts';
import { defineVerb, done } from '../define-verb.ts';
import { failureReference } from '../failure-reference.ts';
import { type Mail, sendMail } from '../mail.ts';
import { type Result, refuse } from '../result.ts';
import type { Viewer } from '../session.ts';

const resetVerb = defineVerb({
  name: 'second-factor.reset',
  permission: 'people.secure',
  stepUp: true,
  input: z.object({ personId: PersonId }),
  async run(tx, { personId }) {
    const answer = await resetRow(tx, personId);
    if (!answer) return refuse('not-found');
    if (!answer.changed) return refuse('stale');
    const { email, name } = answer;
    const { name: by, departmentName } = tx.actor;
    return done({ email, name, by, departmentName }, { subject: `person:${personId}`, detail: {} });
  },
});

function resetMail(to: { email: string; name: string; by: string; departmentName: string }): Mail {
  const text = [
    `Hello ${to.name},`,
    `${to.by} took your authenticator app for Angiolog, ${to.departmentName}, away, and its recovery codes. You are signed out everywhere.`,
    'Sign in with your password. Where your role needs codes, you set up a new app then.',
    `If you didn’t ask for it, change your password and tell ${to.by}.`,
  ];
  return {
    to: to.email,
    subject: 'Your authenticator app for Angiolog was taken away',
    text: `${text.join('\n\n')}\n`,
  };
}

/**
 * For someone who lost app and recovery codes: both go, every session of theirs ends, and a mail says
 * so. Never for oneself, nor for who reaches further than the actor. `mailed`: whether the mail left.
 */
export async function resetSecondFactor(
  viewer: Viewer | null,
  raw: unknown,
): Promise<Result<{ readonly mailed: boolean }>> {
  const result = await resetVerb(viewer, raw);
  if (!result.ok) return result;
  const outcome = await sendMail(resetMail(result.value)).catch(failureReference);
  return { ok: true, value: { mailed: outcome === 'sent' } };
}

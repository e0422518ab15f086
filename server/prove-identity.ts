import { database } from '#db/connection.ts';
import { acceptCode, acceptRecoveryCode } from '#db/queries/second-factor.ts';
import { refreshSession, type SessionSignIn, selectSessionSignIn } from '#db/queries/sign-in.ts';
import { isPassword } from './password-hash.ts';
import { recoveryCodeHash } from './recovery-codes.ts';
import { openSecret } from './sealed-secret.ts';
import type { Viewer } from './session.ts';
import { sessionDays } from './session-days.ts';
import { countTry, forgive } from './sign-in-tries.ts';
import { stepOfCode } from './totp.ts';

/** The answer to a password or a code that was asked for. */
export type Proof =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused'; readonly field: 'password' | 'code' }
  /** `seconds` until the next try is looked at. */
  | { readonly outcome: 'wait'; readonly seconds: number }
  | { readonly outcome: 'signed-out' };

const accepted: Proof = { outcome: 'accepted' };
const refused = (field: 'password' | 'code'): Proof => ({ outcome: 'refused', field });

async function isCode(viewer: Viewer, person: SessionSignIn, given: string): Promise<boolean> {
  const code = given.replace(/\s/g, '');
  const db = database();
  if (/^\d{6}$/.test(code)) {
    const secret = person.sealedSecret && openSecret(person.sealedSecret, person.personId);
    const step = secret ? stepOfCode(secret, code, Date.now()) : null;
    return step !== null && acceptCode(db, viewer.sessionId, step, sessionDays);
  }
  const hash = recoveryCodeHash(person.personId, code);
  return acceptRecoveryCode(db, viewer.sessionId, hash, sessionDays);
}

/**
 * The second step of a sign-in: a code of the authenticator app, once, or a recovery code. Until it
 * is given the session opens nothing.
 */
export async function passCode(viewer: Viewer | null, code: string): Promise<Proof> {
  const person = viewer && (await selectSessionSignIn(database(), viewer.sessionId));
  if (!viewer || person?.stage !== 'code') return { outcome: 'signed-out' };
  const tries = { kind: 'code', account: person.personId } as const;
  const seconds = await countTry(tries);
  if (seconds > 0) return { outcome: 'wait', seconds };
  if (!(await isCode(viewer, person, code))) return refused('code');
  await forgive(tries);
  return accepted;
}

/**
 * Proves again who is at the device, for what asks for a sign-in within the last 10 minutes: the
 * password and, where there is an authenticator app, a code.
 */
export async function confirmIdentity(
  viewer: Viewer | null,
  given: { readonly password: string; readonly code: string },
): Promise<Proof> {
  const person = viewer && (await selectSessionSignIn(database(), viewer.sessionId));
  if (!viewer || person?.stage !== 'open') return { outcome: 'signed-out' };
  const tries = { kind: 'confirm', account: person.personId } as const;
  const seconds = await countTry(tries);
  if (seconds > 0) return { outcome: 'wait', seconds };
  if (given.password.length > 200) return refused('password');
  if (!(await isPassword(person.passwordHash, given.password))) return refused('password');
  const right = person.confirmed
    ? await isCode(viewer, person, given.code)
    : await refreshSession(database(), viewer.sessionId);
  if (!right) return refused('code');
  await forgive(tries);
  return accepted;
}

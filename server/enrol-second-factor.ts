import { database } from '#db/connection.ts';
import { beginSecondFactor, confirmSecondFactor } from '#db/queries/second-factor.ts';
import { type SessionSignIn, selectSessionSignIn } from '#db/queries/sign-in.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { openSecret, sealSecret } from './sealed-secret.ts';
import type { Viewer } from './session.ts';
import { sessionDays } from './session-days.ts';
import { countTry, forgive } from './sign-in-tries.ts';
import { newTotpSecret, stepOfCode, totpUri } from './totp.ts';

type NotNow = { readonly outcome: 'signed-out' | 'step-up' };

export type Offer =
  | NotNow
  /** `secret` is base32, for typing in; `uri` is what the QR code says. */
  | { readonly outcome: 'offered'; readonly secret: string; readonly uri: string };

export type Enrolment =
  | NotNow
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'wait'; readonly seconds: number }
  /** Shown once and never again. */
  | { readonly outcome: 'enrolled'; readonly recoveryCodes: readonly string[] };

/** Someone who may enrol now: who must before anything opens, or who has just proven who they are. */
async function candidate(viewer: Viewer | null): Promise<SessionSignIn | NotNow> {
  const person = viewer && (await selectSessionSignIn(database(), viewer.sessionId));
  if (person?.stage === 'enrol') return person;
  if (person?.stage !== 'open' || person.confirmed) return { outcome: 'signed-out' };
  return person.fresh ? person : { outcome: 'step-up' };
}

/** A secret for a new authenticator app. It counts only once a code of it was given. */
export async function offerSecondFactor(viewer: Viewer | null): Promise<Offer> {
  const person = await candidate(viewer);
  if ('outcome' in person) return person;
  if (!viewer) return { outcome: 'signed-out' };
  const secret = newTotpSecret();
  const sealed = sealSecret(secret, person.personId);
  const begun = await beginSecondFactor(database(), viewer.sessionId, sealed);
  if (!begun) return { outcome: 'signed-out' };
  return { outcome: 'offered', secret, uri: totpUri(person.email, secret) };
}

/** Confirms the offered secret by its first code; answers ten recovery codes. */
export async function enrolSecondFactor(viewer: Viewer | null, code: string): Promise<Enrolment> {
  const person = await candidate(viewer);
  if ('outcome' in person) return person;
  if (!viewer || !person.sealedSecret) return { outcome: 'signed-out' };
  const tries = { kind: 'code', account: person.personId } as const;
  const seconds = await countTry(tries);
  if (seconds > 0) return { outcome: 'wait', seconds };
  const secret = openSecret(person.sealedSecret, person.personId);
  const step = stepOfCode(secret, code.replace(/\s/g, ''), Date.now());
  if (step === null) return { outcome: 'refused' };
  const recoveryCodes = newRecoveryCodes();
  const hashes = recoveryCodes.map((one) => recoveryCodeHash(person.personId, one));
  const { sessionId } = viewer;
  const enrolled = await confirmSecondFactor(database(), sessionId, step, hashes, sessionDays);
  if (!enrolled) return { outcome: 'refused' };
  await forgive(tries);
  return { outcome: 'enrolled', recoveryCodes };
}

import { database } from '#db/connection.ts';
import { openSession, selectSignIn } from '#db/queries/sign-in.ts';
import { deviceMark, knownDevice } from './known-device.ts';
import { isPassword } from './password-hash.ts';
import { sessionDays } from './session-days.ts';
import { countTry, forgive } from './sign-in-tries.ts';

/** Where a sign-in comes from, as the request says. */
export interface SignInOrigin {
  readonly address: string;
  /** Words such as "Chrome on Android". */
  readonly device: string;
  /** The device's cookie, unchecked. */
  readonly deviceCookie: string | undefined;
}

export type PasswordOutcome =
  | { readonly outcome: 'signed-in'; readonly sessionId: string; readonly deviceCookie: string }
  | { readonly outcome: 'refused' }
  /** `seconds` until the next try is looked at. */
  | { readonly outcome: 'wait'; readonly seconds: number };

/**
 * Opens a session for a right password. An unknown address takes the same way at the same pace: it
 * is counted, has a hash to compare with, and gets the same answers.
 */
export async function signInWithPassword(
  given: { readonly email: string; readonly password: string },
  origin: SignInOrigin,
): Promise<PasswordOutcome> {
  const email = given.email.trim();
  if (email.length > 254 || given.password.length > 200) return { outcome: 'refused' };
  const device = knownDevice(origin.deviceCookie, email);
  const tries = { kind: 'password', account: email, device, address: origin.address } as const;
  const seconds = await countTry(tries);
  if (seconds > 0) return { outcome: 'wait', seconds };
  const found = await selectSignIn(database(), email);
  const right = await isPassword(found?.passwordHash ?? null, given.password);
  if (!found || !right) return { outcome: 'refused' };
  const opened = { days: sessionDays, device: origin.device };
  const sessionId = await openSession(database(), found.personId, opened);
  if (!sessionId) return { outcome: 'refused' };
  await forgive(tries);
  return { outcome: 'signed-in', sessionId, deviceCookie: deviceMark(email, device) };
}

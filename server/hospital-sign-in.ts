import { timingSafeEqual } from 'node:crypto';
import { database } from '#db/connection.ts';
import {
  type SignInProvider,
  selectIdentity,
  selectSignInProvider,
} from '#db/queries/identities.ts';
import { openSession } from '#db/queries/sign-in.ts';
import { keyedHash } from './derived-key.ts';
import { failureReference } from './failure-reference.ts';
import { openSecret } from './sealed-secret.ts';
import { sessionDays } from './session-days.ts';
import type { SignInOrigin } from './sign-in-with-password.ts';

/** A department's own sign-in, ready to be asked. */
export interface Hospital extends Omit<SignInProvider, 'sealedSecret'> {
  /** Its name in addresses: `hospital-` and the department's id. */
  readonly providerId: string;
  readonly clientSecret: string;
}

const prefix = 'hospital-';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const hospitalProviderId = (departmentId: string) => `${prefix}${departmentId}`;

/** The hospital of `signin/hospital-…` or `callback/hospital-…`; null where there is none. */
export async function hospitalOf(providerId: string | undefined): Promise<Hospital | null> {
  const departmentId = providerId?.startsWith(prefix) ? providerId.slice(prefix.length) : '';
  if (!uuid.test(departmentId)) return null;
  const found = await selectSignInProvider(database(), departmentId);
  if (!found) return null;
  const { sealedSecret, ...provider } = found;
  try {
    const clientSecret = openSecret(sealedSecret, `oidc ${departmentId}`);
    return { ...provider, providerId: hospitalProviderId(departmentId), clientSecret };
  } catch (error) {
    // Sealed with an earlier secret of the installation: passwords go on working.
    failureReference(error);
    return null;
  }
}

/** What an ID token says; its signature, issuer, audience and nonce were checked before. */
export interface HospitalClaims {
  readonly iss?: string;
  readonly sub?: string;
  /** Seconds since 1970 at which the hospital last asked for a proof. */
  readonly auth_time?: number;
  /** How (RFC 8176); `mfa` counts as a second factor. */
  readonly amr?: readonly string[];
  /** Asked for only while an invitation is accepted. */
  readonly email?: string;
  readonly email_verified?: boolean;
}

const withoutSlash = (issuer: string | undefined) => issuer?.replace(/\/$/, '');

/** Whether a token is of the issuer that the department named. */
export const isOfIssuer = (hospital: Hospital, { iss, sub }: HospitalClaims): boolean =>
  Boolean(sub) && withoutSlash(iss) === withoutSlash(hospital.issuer);

/**
 * Opens a session for a linked person, in that department alone; null where nobody linked the
 * identity. The address in the token is never looked at: issuers reuse and misstate them.
 */
export async function signInFromHospital(
  hospital: Hospital,
  claims: HospitalClaims,
  origin: SignInOrigin,
): Promise<string | null> {
  const { departmentId } = hospital;
  if (!isOfIssuer(hospital, claims)) return null;
  const { iss = '', sub = '', auth_time: provenAt = 0, amr = [] } = claims;
  const personId = await selectIdentity(database(), iss, sub, departmentId);
  if (!personId) return null;
  return openSession(database(), personId, {
    ...{ days: sessionDays, method: 'oidc', device: origin.device, departmentId },
    // Without a time the proof counts as old: what asks for a fresh one is refused.
    provenAt: new Date(provenAt * 1000).toISOString(),
    bothFactors: Array.isArray(amr) && amr.includes('mfa'),
  });
}

const linkMilliseconds = 10 * 60_000;
const markOf = (sessionId: string, until: number) => keyedHash('link', `${sessionId}/${until}`);

/** Says that the session's person asked for a link, for 10 minutes; goes into a cookie. */
export function linkIntent(sessionId: string, now: number): string {
  const until = now + linkMilliseconds;
  return `${until}.${markOf(sessionId, until)}`;
}

/** Without this a forged visit to the callback could link a stranger's identity. */
export function isLinkIntent(cookie: string | undefined, sessionId: string, now: number): boolean {
  const [until = '', mark = ''] = cookie?.split('.') ?? [];
  const right = Buffer.from(markOf(sessionId, Number(until)));
  const given = Buffer.from(mark);
  return Number(until) > now && given.length === right.length && timingSafeEqual(given, right);
}

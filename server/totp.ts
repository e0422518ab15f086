import { generateSecret, generateURI, verifySync } from 'otplib';

/** A time step is 30 seconds; one before and one after are taken too, for clocks that drift. */
const toleranceSeconds = 30;

/** 160 bits, base32, as authenticator apps take it. */
export const newTotpSecret = (): string => generateSecret();

export const totpUri = (email: string, secret: string): string =>
  generateURI({ issuer: 'Angiolog', label: email, secret });

/**
 * The time step (30-second spans since 1970) that a code of six digits belongs to; null for a wrong
 * one. `now` in milliseconds.
 */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({
    ...{ secret, token: code, strategy: 'totp' },
    ...{ epoch: Math.floor(now / 1000), epochTolerance: toleranceSeconds },
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

import { createHmac, hkdfSync } from 'node:crypto';
import { sessionSecrets } from './session-secrets.ts';

type Purpose = 'try' | 'device' | 'recovery-code' | 'sealed-secret' | 'link';

const keyUnder = (secret: string, purpose: Purpose) =>
  Buffer.from(hkdfSync('sha256', secret, '', `angiolog ${purpose}`, 32));

/** Keys of 32 bytes for one purpose, made from the installation's secrets, the one in use first. */
export const derivedKeys = (purpose: Purpose): Buffer[] =>
  sessionSecrets().map((secret) => keyUnder(secret, purpose));

/**
 * The key in use for one purpose.
 * @throws when NEXTAUTH_SECRET is missing.
 */
export function derivedKey(purpose: Purpose): Buffer {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set.');
  return keyUnder(secret, purpose);
}

/** A hash that nobody can try guesses against without the installation's secret. Base64url. */
export const keyedHash = (purpose: Purpose, text: string): string =>
  createHmac('sha256', derivedKey(purpose)).update(text).digest('base64url');

import { createHmac, hkdfSync } from 'node:crypto';

type Purpose = 'try' | 'device' | 'recovery-code' | 'sealed-secret' | 'link';

/**
 * A key of 32 bytes for one purpose, made from the installation's secret.
 * @throws when NEXTAUTH_SECRET is missing.
 */
export function derivedKey(purpose: Purpose): Buffer {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set.');
  return Buffer.from(hkdfSync('sha256', secret, '', `angiolog ${purpose}`, 32));
}

/** A hash that nobody can try guesses against without the installation's secret. Base64url. */
export const keyedHash = (purpose: Purpose, text: string): string =>
  createHmac('sha256', derivedKey(purpose)).update(text).digest('base64url');

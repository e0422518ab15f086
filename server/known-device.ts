import { randomBytes, timingSafeEqual } from 'node:crypto';
import { keyedHash } from './derived-key.ts';

// A device that signed in once carries a mark for that account. Wrong tries from elsewhere then
// can't lock its owner out, and the mark is of no use for any other account.

const markOf = (device: string, email: string) =>
  keyedHash('device', JSON.stringify([device, email.trim().toLowerCase()]));

/** The value of the device's cookie after a sign-in. */
export function deviceMark(email: string, device = randomBytes(16).toString('base64url')): string {
  return `${device}.${markOf(device, email)}`;
}

/** The device's id where the cookie was given for this account, else undefined. */
export function knownDevice(cookie: string | undefined, email: string): string | undefined {
  const [device = '', mark = ''] = cookie?.split('.') ?? [];
  const given = Buffer.from(mark);
  const right = Buffer.from(markOf(device, email));
  return given.length === right.length && timingSafeEqual(given, right) ? device : undefined;
}

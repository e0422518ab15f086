import { randomInt } from 'node:crypto';
import { keyedHash } from './derived-key.ts';

/** Without letters and digits that look alike. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const howMany = 10;

function oneCode(): string {
  const block = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [block(), block(), block()].join('-');
}

/** Ten codes of some 59 bits, each good for one sign-in without the authenticator app. */
export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, oneCode);

/** What is stored of a code; case, blanks and hyphens don't matter. */
export const recoveryCodeHash = (personId: string, code: string): string =>
  keyedHash('recovery-code', `${personId}/${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`);

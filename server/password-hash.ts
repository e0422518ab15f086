import { hash, verify } from '@node-rs/argon2';

// An argon2id hash of nothing anyone has: unknown addresses cost as much time as wrong passwords.
const decoy =
  '$argon2id$v=19$m=19456,t=2,p=1$YW5naW9sb2ctZGVjb3k$0Zr0uWk3xY2mJ3mVw3XHq1hQ8eQxv0m1wT0o8m2n1bA';

/** The same letters however a keyboard composes them (NIST SP 800-63B-4, 3.1.1.2). */
const composed = (password: string) => password.normalize('NFKC');

/** An argon2id hash with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(composed(password));

/** False, after the same time, where there is no hash to compare with. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await verify(stored ?? decoy, composed(password)).catch(() => false);
  return right && stored !== null;
}

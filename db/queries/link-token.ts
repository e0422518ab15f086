import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a link's token: the lower-case hex of its sha256. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new token of 256 bits for a link, and its hash; the token itself is kept nowhere. */
export function newLinkToken() {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

import { payloadText } from '#domain/sync/payload-text.ts';

/** SHA-256, hex, of a text; undefined where there is none. */
export type HashText = (text: string) => Promise<string | undefined>;

/** By the browser. An origin that isn't secure has no `crypto.subtle`, and then nothing is saved. */
export const hashText: HashText = async (text) => {
  const { subtle } = globalThis.crypto;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The payload hash of an item as it will be sent, which its receipt must repeat. */
export const payloadHash = (payload: unknown, hash: HashText = hashText) =>
  hash(payloadText(payload));

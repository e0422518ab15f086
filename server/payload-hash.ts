import { createHash } from 'node:crypto';
import { payloadText } from '#domain/sync/payload-text.ts';

/** SHA-256, hex, of an item as it was sent. */
export const payloadHash = (item: unknown) =>
  createHash('sha256').update(payloadText(item)).digest('hex');

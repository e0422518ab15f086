import { createHash } from 'node:crypto';

function uuid(hex: string, version: '7' | '8'): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    version + hex.slice(13, 16),
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

function digest(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** A UUID that the name alone decides (RFC 9562, version 8). */
export function derivedId(name: string): string {
  return uuid(digest(name), '8');
}

/** As a phone would have made it at that instant (version 7: milliseconds in front). */
export function derivedCaseId(name: string, instant: string): string {
  const time = Date.parse(instant).toString(16).padStart(12, '0');
  return uuid(time + digest(name).slice(12), '7');
}

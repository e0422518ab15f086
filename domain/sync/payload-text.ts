/**
 * JSON with its keys in order: the one text that stands for an item as it was sent, whatever its
 * version. Its SHA-256 (hex) is the item's payload hash, which a receipt must repeat.
 */
export function payloadText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(payloadText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${payloadText(held)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

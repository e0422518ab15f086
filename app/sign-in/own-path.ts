/** A path of this site and nothing else: no scheme, no host, no backslash that a browser reads as one. */
export const ownPath = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[\w\-/?=&%.:]*$/.test(next) ? next : '/';

export type UrlChanges = Readonly<Record<string, string | undefined>>;

/** A path with its query changed; an empty or undefined value takes the key away. */
export function urlWith(path: string, query: string, changes: UrlChanges): string {
  const params = new URLSearchParams(query);
  for (const [key, value] of Object.entries(changes)) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

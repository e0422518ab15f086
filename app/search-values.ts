type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The named values of a query string; empty ones and repeated ones count as absent. */
export async function searchValues<Key extends string>(
  searchParams: SearchParams,
  keys: readonly Key[],
): Promise<Partial<Record<Key, string>>> {
  const given = await searchParams;
  const values: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = given[key];
    if (typeof value === 'string' && value !== '') values[key] = value;
  }
  return values;
}

/** The rows of a CSV file with quotes as in RFC 4180, without the byte order mark. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  fields.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (fields.lastIndex < text.length) {
    const match = fields.exec(text);
    if (!match) throw new Error(`Not CSV at character ${fields.lastIndex}.`);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

import type { Answer } from './request.ts';

/** Headers that tell one request from the next and nothing else. */
const ofTheRequest = new Set(['date', 'x-request-id', 'connection', 'keep-alive']);

export interface Comparable {
  readonly exact: string;
  /**
   * Its rows in order and without their numbers: React sends what a page is made of as it becomes
   * ready, in another order each time, and numbers it as it goes.
   */
  readonly sorted: string;
}

/** The asked id however it was written: in capitals, or with its last letter percent-encoded. */
const spellings = (id: string) =>
  new RegExp(`${id.slice(0, -1)}(?:%(?:25)*[0-9a-f]{2}|${id.slice(-1)})`, 'gi');

/** An answer with the id that was asked for, and what is made anew for each request, taken out. */
export function comparable(
  { status, headers, text }: Pick<Answer, 'status' | 'headers' | 'text'>,
  id: string,
): Comparable {
  const neutral = (words: string) =>
    words
      .replaceAll(spellings(id), 'ID')
      // Next's own name of a request, with a letter for what it names.
      .replaceAll(/"[\w-]{21}[vm]"/g, '"REQUEST"')
      .replaceAll(/nonce-[\w+/=-]+/g, 'NONCE')
      .replaceAll(/(nonce\\?"?[:=]\s?\\?")[^"\\]+/g, '$1NONCE');
  const told = Object.entries(headers).filter(([name]) => !ofTheRequest.has(name));
  const head = `${status} ${neutral(JSON.stringify(told.sort()))}`;
  const body = neutral(text);
  const rows = body
    .replaceAll(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '')
    .replaceAll(/"\$([A-Zh@]?)[0-9a-f]+(\\?")/g, '"$$$1#$2')
    .split(/\\n|\n/)
    .map((row) => row.replace(/^[0-9a-f]+:/, ''))
    .sort();
  return { exact: `${head}\n${body}`, sorted: `${head}\n${rows.join('\n')}` };
}

/** The first rows in which two answers differ, in short. */
export function difference(one: Comparable, other: Comparable): string {
  const [rows, others] = [one.sorted.split('\n'), other.sorted.split('\n')];
  const at = rows.findIndex((row, index) => row !== others[index]);
  const [a = '', b = ''] = [rows[at], others[at]];
  const from = Math.max(0, [...a].findIndex((letter, index) => letter !== b[index]) - 40);
  return `“${a.slice(from, from + 160)}” against “${b.slice(from, from + 160)}”`;
}

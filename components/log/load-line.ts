import type { guardText } from '#domain/guard/guard-text.ts';
import type { parseLine } from '#domain/line/parse-line.ts';

export interface LineReader {
  readonly parseLine: typeof parseLine;
  readonly guardText: typeof guardText;
}

/** The parser and the guard, loaded when a line is begun: most cases never need them. */
export async function loadLine(): Promise<LineReader | undefined> {
  try {
    const [line, guard] = await Promise.all([
      import('#domain/line/parse-line.ts'),
      import('#domain/guard/guard-text.ts'),
    ]);
    return { parseLine: line.parseLine, guardText: guard.guardText };
  } catch {
    return undefined;
  }
}

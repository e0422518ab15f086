import { join } from 'node:path';
import type { Finding, Scanned } from './finding.ts';
import { runTool } from './run-tool.ts';

export interface SqlTarget {
  /** Without the host; `*` marks what is tried. */
  readonly path: string;
  /** A body; `*` marks what is tried. */
  readonly data?: string;
}

interface Attempt extends SqlTarget {
  readonly baseUrl: string;
  readonly cookie?: string;
  readonly seconds: number;
  readonly folder: string;
}

/** Answers that are no reason to stop. */
const refusals = '400,401,403,404,409,413,415,422,428,429,500,503';
const suspected = /parameter '([^']+)' (?:appears to be|is) .*injectable/;
/** How its summary names what it has confirmed. */
const confirmed = /^Parameter: (\S+)/;
/** Its one sentence for "everything was tried, and nothing came of it". */
const clean = /all tested parameters do not appear to be injectable/;

function matches(lines: readonly string[], pattern: RegExp, path: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const line of lines) {
    const parameter = pattern.exec(line)?.[1];
    if (!parameter) continue;
    found.set(parameter, { sort: 'SQL injection', where: `${path} (${parameter})`, says: line });
  }
  return [...found.values()];
}

/** Reads what it has said. A suspicion counts as long as it hasn't been taken back. */
export function verdictOf(lines: readonly string[], path: string): Scanned {
  if (lines.some((line) => clean.test(line))) return { findings: [], complete: true };
  const sure = matches(lines, confirmed, path);
  if (sure.length > 0) return { findings: sure, complete: true };
  return { findings: matches(lines, suspected, path), complete: false };
}

/** Tries SQL in the marked places, by errors, by truth, by unions, by stacking and by the clock. */
export async function trySqlmap(attempt: Attempt): Promise<Scanned & { lines: readonly string[] }> {
  const { path, data, baseUrl, cookie, seconds, folder } = attempt;
  const headers = [`Origin: ${baseUrl}`, 'Sec-Fetch-Site: same-origin'];
  if (data) headers.push('Content-Type: application/json');
  const { lines } = await runTool(
    'sqlmap',
    [
      ...['-u', `${baseUrl}${path}`, '--batch', '--level', '2', '--risk', '1'],
      ...(data ? ['--data', data] : []),
      ...(cookie ? ['--cookie', cookie] : []),
      ...['--headers', headers.join('\\n'), '--dbms', 'postgresql', '--ignore-code', refusals],
      // A redirect leads to another page's SQL; all else is answered as it proposes.
      ...['--answers', 'follow=N'],
      ...['--threads', '2', '--timeout', '10', '--retries', '1', '--time-sec', '3'],
      ...['--disable-coloring', '--flush-session', '--output-dir', join(folder, 'sqlmap')],
    ],
    seconds,
  );
  return { ...verdictOf(lines, path), lines };
}

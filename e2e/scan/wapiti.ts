import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Scanned } from './finding.ts';
import { runTool } from './run-tool.ts';

const attacks = [
  ...['sql', 'blindsql', 'xss', 'permanentxss', 'file', 'exec', 'crlf', 'redirect', 'ssrf'],
];
/** These look at answers and are soon done. */
const inspections = ['csrf', 'csp', 'http_headers', 'cookieflags', 'methods'];

interface Search {
  /** Names the report's file. */
  readonly name: string;
  readonly baseUrl: string;
  readonly pages: readonly string[];
  readonly cookie?: string;
  readonly seconds: number;
  readonly folder: string;
  /** Where a server that can be talked into asking others would ask. */
  readonly endpoint: string;
}

interface Flaw {
  readonly method: string;
  readonly path: string;
  readonly info: string;
  readonly parameter: string;
}
type Flaws = Readonly<Record<string, readonly Flaw[]>>;

/** Reads a report; additional remarks ("is Next.js") are no findings. */
export function findingsOf(reportText: string): Finding[] {
  const { vulnerabilities, anomalies } = JSON.parse(reportText) as Record<string, Flaws>;
  return [vulnerabilities, anomalies].flatMap((flaws) =>
    Object.entries(flaws ?? {}).flatMap(([sort, found]) =>
      found.map(({ method, path, parameter, info }) => ({
        sort,
        where: parameter ? `${method} ${path} (${parameter})` : `${method} ${path}`,
        says: info,
      })),
    ),
  );
}

/**
 * Crawls from these pages and attacks what it finds. A quarter of the time is for the crawl.
 * Nothing is left out: Debian 12's Python refuses the pattern that wapiti makes of any `-x`.
 */
export async function searchWithWapiti(search: Search): Promise<Scanned> {
  const { name, baseUrl, pages, cookie, seconds, folder, endpoint } = search;
  const report = join(folder, `wapiti-${name}.json`);
  const crawl = Math.round(seconds / 4);
  const attack = Math.max(2, Math.round((seconds - crawl) / attacks.length));
  const { lines, inTime } = await runTool(
    'wapiti',
    [
      ...['-u', `${baseUrl}/`, ...pages.flatMap((page) => ['-s', `${baseUrl}${page}`])],
      ...(cookie ? ['-H', `Cookie: ${cookie}`] : []),
      // Without an Origin a route handler turns everything away, and nothing behind it is tried.
      ...['-H', `Origin: ${baseUrl}`, '-H', 'Sec-Fetch-Site: same-origin'],
      ...['-m', [...attacks, ...inspections].join(','), '-l', '1'],
      ...['-d', '1', '--max-links-per-page', '60'],
      ...['--max-files-per-dir', '40', '--max-parameters', '20', '-t', '6'],
      ...['--max-scan-time', String(crawl), '--max-attack-time', String(attack)],
      ...['--endpoint', endpoint, '--no-bugreport', '--store-session', join(folder, name)],
      ...['-f', 'json', '-o', report, '-v', '1'],
    ],
    seconds * 2 + 60,
  );
  if (!existsSync(report)) throw new Error(`wapiti has no report:\n${lines.slice(-15).join('\n')}`);
  const cut = lines.some((line) => /Max (scan|attack) time was reached/.test(line));
  const crawled = Number(/Wapiti found (\d+) URLs/.exec(lines.join('\n'))?.[1] ?? 0);
  const findings = findingsOf(readFileSync(report, 'utf8'));
  return { findings, complete: inTime && !cut, crawled };
}

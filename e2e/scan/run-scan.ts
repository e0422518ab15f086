import { writeSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onClose } from '../../scripts/closing.mjs';
import { say } from '../../scripts/say.mjs';
import startWorld from '../world/start-world.ts';
import { world } from '../world/world.ts';
import { cookieOf, isSignedIn } from './cookie-of.ts';
import { inWords, type Scanned } from './finding.ts';
import { countRows, harmBetween, takeSnapshot } from './harm.ts';
import { servePlantedFaults } from './planted-faults.ts';
import { trySqlmap } from './sqlmap.ts';
import { pagesOf, type Role, scanners, sqlTargets } from './targets.ts';
import { searchWithWapiti } from './wapiti.ts';

const standardOutput = 1;
const print = (line: string) => writeSync(standardOutput, `scan: ${line}\n`);

interface Scan {
  readonly folder: string;
  readonly endpoint: string;
  /** For one half of the run; both tools run side by side. */
  readonly seconds: number;
}

function printed(tool: string, role: Role, scanned: Scanned, target?: string): number {
  const { findings, complete, crawled } = scanned;
  for (const finding of findings) print(`tool=${tool} role=${role} ${inWords(finding)}`);
  const asked = target ? ` target=${target}` : ` crawled=${crawled}`;
  print(`tool=${tool} role=${role}${asked} findings=${findings.length} complete=${complete}`);
  return findings.length;
}

async function runWapiti({ folder, endpoint, seconds }: Scan): Promise<number> {
  const pages = await pagesOf();
  let found = 0;
  for (const role of scanners) {
    const search = { name: role, baseUrl: world().baseUrl, pages: pages[role], folder, endpoint };
    const share = seconds / scanners.length;
    const scanned = await searchWithWapiti({ ...search, cookie: cookieOf(role), seconds: share });
    found += printed('wapiti', role, scanned);
  }
  return found;
}

async function runSqlmap({ folder, seconds }: Scan): Promise<number> {
  const targets = await sqlTargets();
  const verdicts: unknown[] = [];
  const end = Date.now() + seconds * 1000;
  let found = 0;
  for (const [place, { role, ...target }] of targets.entries()) {
    const left = Math.max(5, (end - Date.now()) / 1000);
    const attempt = { ...target, baseUrl: world().baseUrl, cookie: cookieOf(role), folder };
    const { lines, ...scanned } = await trySqlmap({
      ...attempt,
      seconds: left / (targets.length - place),
    });
    const what = target.path.split('?')[0];
    found += printed('sqlmap', role, scanned, what);
    verdicts.push({ role, ...target, ...scanned, lines });
  }
  await writeFile(join(folder, 'sqlmap.json'), JSON.stringify(verdicts, null, 2));
  return found;
}

/** Both scanners have to find what was planted for them. */
async function checkControl(baseUrl: string, folder: string): Promise<boolean> {
  const common = { baseUrl, folder, seconds: 60 };
  const seen = await searchWithWapiti({
    ...common,
    ...{ name: 'control', pages: ['/?find=Harbor'], endpoint: `${baseUrl}/` },
  });
  const injected = await trySqlmap({ ...common, path: '/?find=Harbor*' });
  const sorts = new Set(seen.findings.map(({ sort }) => sort));
  const expected = ['SQL Injection', 'Cross Site Scripting'].filter((sort) => sorts.has(sort));
  print(`control tool=wapiti planted=2 found=${expected.length}`);
  print(`control tool=sqlmap planted=1 found=${injected.findings.length}`);
  return expected.length === 2 && injected.findings.length > 0;
}

async function signedInStill(): Promise<boolean> {
  let all = true;
  for (const role of scanners) {
    const still = await isSignedIn(cookieOf(role));
    print(`role=${role} signed-in-at-the-end=${still}`);
    all &&= still;
  }
  return all;
}

/** Runs the scanners for about so many minutes; false where the run proves nothing or did harm. */
export async function runScan(minutes: number, only?: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'angiolog-scan-'));
  onClose(await startWorld());
  const planted = await servePlantedFaults();
  onClose(planted.stop);
  say(`Reports go to ${folder}`);
  const total = minutes * 60;
  const control = await checkControl(planted.baseUrl, folder);
  const before = await takeSnapshot();
  const scan = { folder, endpoint: `${planted.baseUrl}/`, seconds: total * 0.8 };
  const [byWapiti, bySqlmap] = await Promise.all([
    only === 'sqlmap' ? 0 : runWapiti(scan),
    only === 'wapiti' ? 0 : runSqlmap(scan),
  ]);
  const after = await takeSnapshot();
  const harm = harmBetween(before, after);
  for (const words of harm) print(`harm: ${words}`);
  for (const path of planted.asked) print(`the server asked for ${path}`);
  print(
    `rows of the other department: before=${countRows(before)} after=${countRows(after)}, tables: before=${before.tables.length} after=${after.tables.length}`,
  );
  const still = await signedInStill();
  print(`findings=${byWapiti + bySqlmap + planted.asked.length}`);
  const unharmed = harm.length === 0 && bySqlmap === 0 && planted.asked.length === 0;
  return control && unharmed && still;
}

import { writeSync } from 'node:fs';
import { buildApp } from '../../scripts/build.mjs';
import { onClose } from '../../scripts/closing.mjs';
import { Failure } from '../../scripts/failure.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { say } from '../../scripts/say.mjs';
import { hasProxy, requireNoHiddenConditions, rowsAlone, withoutProxy } from './alterations.ts';
import { isBookkeeping } from './bookkeeping.ts';
import { altered } from './build-copy.ts';
import { buildEntries, gaps } from './build-entries.ts';
import { readTables } from './canaries.ts';
import { checkControl } from './check-control.ts';
import { checkGuarded } from './check-guarded.ts';
import { checkOthers } from './check-others.ts';
import { checkPages } from './check-pages.ts';
import { checkWrites } from './check-writes.ts';
import { FieldBook } from './field-book.ts';
import { Findings } from './findings.ts';
import { checkForeignActions } from './foreign-actions.ts';
import { actions, routes } from './matrix.ts';
import { inWords, readKeys, rowChanges } from './row-changes.ts';
import { type Run, runOf, warmUp } from './run.ts';
import { serveBuild } from './serve-build.ts';
import { type AccessWorld, startAccessWorld } from './start-world.ts';
import { writes } from './writes.ts';

const standardOutput = 1;
const modes = ['as-built', 'no-proxy', 'rls-alone'] as const;
type Mode = (typeof modes)[number];

const help = `Usage: npm run access [-- options]

Asks for everything that the build answers to, as everybody, and says what came of it.
  --only PATH        narrows the run to the routes that begin so, and to what is written there
  --mode NAME        as-built, no-proxy or rls-alone; all three where left out
  --accept-fields    writes the fields that each role gets to e2e/access/fields.json
  --plant-leak NAME  opens one policy to all rows before the run, which then has to fail
  --all-findings     prints every finding, not the first 20 of each sort`;

interface Options {
  readonly modes: readonly Mode[];
  readonly acceptFields: boolean;
  readonly plantLeak?: string;
  /** The whole matrix where it is empty. */
  readonly only: string;
  readonly findings: number;
}

function optionsOf(args: readonly string[]): Options {
  const valueAfter = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  const mode = valueAfter('--mode');
  if (mode && !modes.includes(mode as Mode))
    throw new Failure(`There is no mode ${mode}.\n\n${help}`);
  const plantLeak = valueAfter('--plant-leak');
  return {
    modes: mode ? [mode as Mode] : modes,
    only: valueAfter('--only') ?? '',
    acceptFields: args.includes('--accept-fields'),
    findings: args.includes('--all-findings') ? Number.POSITIVE_INFINITY : 20,
    ...(plantLeak ? { plantLeak } : {}),
  };
}

/** The folder of the build that a mode is about. */
async function treeOf(mode: Mode): Promise<string> {
  if (mode === 'rls-alone') {
    requireNoHiddenConditions();
    return altered(rowsAlone);
  }
  if (mode === 'no-proxy' && hasProxy()) return altered(withoutProxy);
  if (mode === 'no-proxy') say('There is no proxy.ts to take away: the build as it is, once more.');
  await buildApp();
  return inRepository();
}

/** Opens a policy to every row: the suite has to see it. */
async function plantLeak({ sql }: AccessWorld, policy: string): Promise<void> {
  const [found] = await sql<{ tablename: string }[]>`
    select tablename from pg_policies where policyname = ${policy} and cmd = 'SELECT'`;
  if (!found) throw new Failure(`There is no policy ${policy} that lets rows be read.`);
  await sql.unsafe(`alter policy "${policy}" on "${found.tablename}" using (true)`);
}

function checkCompleteness({ build, findings }: Run): number {
  const known = [...Object.keys(routes), ...Object.keys(actions)];
  const written = new Set(Object.values(writes).map(({ entry }) => entry));
  const wanted = [...Object.entries(routes), ...Object.entries(actions)].filter(
    ([, { kind }]) => kind === 'writer',
  );
  const missing = [
    ...gaps(build.routes, Object.keys(routes), 'route'),
    ...gaps([...build.actionIds.keys()], Object.keys(actions), 'action'),
    ...wanted
      .filter(([key]) => !written.has(key))
      .map(([key]) => `${key} has no write in writes.ts`),
  ];
  findings.check(missing.length === 0, 'fault', () => missing.join('\n'));
  return [...build.routes, ...build.actionIds.keys()].filter((one) => known.includes(one)).length;
}

/** All that only reads; not a row may have changed by it. */
async function checkReads(run: Run): Promise<void> {
  await checkPages(run);
  await checkOthers(run);
  await checkForeignActions(run);
  const { sql } = run.world;
  const all = rowChanges(await readKeys(sql), run.tables, await readTables(sql));
  const changes = all.filter((change) => !isBookkeeping(change));
  run.findings.check(
    changes.length === 0,
    'leak',
    () => `by reading: ${changes.map(inWords).join('; ')}`,
  );
}

/** A write belongs to the route that takes it; actions belong to none, so only a whole run has them. */
const narrowedTo = (only: string) => ({
  routes: Object.fromEntries(Object.entries(routes).filter(([route]) => route.startsWith(only))),
  writes: Object.fromEntries(
    Object.entries(writes).filter(([, { entry }]) => only === '' || entry.startsWith(only)),
  ),
});

async function checkMode(mode: Mode, options: Options): Promise<boolean> {
  const tree = await treeOf(mode);
  const world = await startAccessWorld();
  const forget = onClose(world.stop);
  if (options.plantLeak) await plantLeak(world, options.plantLeak);
  const started = performance.now();
  const served = await serveBuild(tree, world.appUrl, world.secret);
  const findings = new Findings();
  const run = runOf({
    ...{ world, findings, origin: served.origin, build: buildEntries(tree), book: new FieldBook() },
    ...narrowedTo(options.only),
    ...{ by: mode === 'rls-alone' ? 'rows' : 'screens', tables: await readTables(world.sql) },
  });
  const covered = checkCompleteness(run);
  try {
    await warmUp(run);
    await checkReads(run);
    if (mode === 'rls-alone') await checkControl(run, tree);
    await checkGuarded(run);
    await checkWrites(run);
  } finally {
    await served.stop();
    await world.stop();
    forget();
  }
  if (options.acceptFields && options.only === '' && mode === 'as-built') run.book.accept();
  if (mode !== 'rls-alone') run.book.judge(findings, options.only !== '');
  for (const remark of findings.remarks) say(remark);
  for (const [what, found] of [
    ['leak', findings.leaks],
    ['fault', findings.faults],
  ] as const) {
    for (const words of found.slice(0, options.findings)) say(`${what}: ${words}`);
    if (found.length > options.findings)
      say(`… and ${found.length - options.findings} more of these`);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const all = run.build.routes.length + run.build.actionIds.size;
  writeSync(
    standardOutput,
    `access: mode=${mode} checks=${findings.checks} routes=${covered}/${all} leaks=${findings.leaks.length} seconds=${seconds}\n`,
  );
  return findings.clean;
}

/** Runs the suite in each mode; false where anything was found. */
export async function runAccess(args: readonly string[]): Promise<boolean> {
  if (args.includes('--help') || args.includes('-h')) {
    say(help);
    return true;
  }
  const options = optionsOf(args);
  let clean = true;
  for (const mode of options.modes) clean = (await checkMode(mode, options)) && clean;
  return clean;
}

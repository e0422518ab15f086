import { inRepository } from '../../scripts/repository.mjs';
import { buildEntries, gaps } from './build-entries.ts';
import { readTables } from './canaries.ts';
import { checkPages } from './check-pages.ts';
import { checkWrites } from './check-writes.ts';
import { Findings } from './findings.ts';
import { actions, routes } from './matrix.ts';
import { runOf } from './run.ts';
import { serveBuild } from './serve-build.ts';
import { startAccessWorld } from './start-world.ts';

const started = performance.now();
const world = await startAccessWorld();
const tree = inRepository();
const served = await serveBuild(tree, world.appUrl, world.secret);
const findings = new Findings();
const t0 = performance.now();
try {
  const build = buildEntries(tree);
  console.log(gaps(build.routes, Object.keys(routes), 'route'), gaps([...build.actionIds.keys()], Object.keys(actions), 'action'));
  const tables = await readTables(world.sql);
  const run = runOf({ world, origin: served.origin, build, findings, by: 'screens', tables });
  if (!process.env.NOPAGES) await checkPages(run);
  const t1 = performance.now();
  await checkWrites(run);
  console.log('writes', (performance.now()-t1)/1000);
} finally { await served.stop(); await world.stop(); }
console.log(findings.checks, findings.leaks.length, findings.faults.length, findings.remarks, (performance.now()-t0)/1000, (t0-started)/1000);
console.log(findings.leaks.slice(0, 40).join('\n'));
console.log('FAULTS\n'+findings.faults.slice(0, 40).join('\n'));

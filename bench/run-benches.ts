import { writeSync } from 'node:fs';
import { Failure } from '../scripts/failure.mjs';
import { say } from '../scripts/say.mjs';
import type { Bench } from './bench.ts';
import { chips } from './chips.ts';
import { domain } from './domain.ts';
import { facts } from './facts.ts';
import { Figures } from './figures.ts';
import { guard } from './guard.ts';
import { js } from './js.ts';
import { line } from './line.ts';
import { log } from './log.ts';
import { pages } from './pages.ts';
import { phones } from './phones.ts';
import { isSmall } from './scale.ts';
import { sync } from './sync.ts';
import { vitals } from './vitals.ts';

// Those that want the machine to themselves come before those that leave a server running, and the
// pages come before the log fills up.
const benches: readonly Bench[] = [
  domain,
  line,
  chips,
  guard,
  facts,
  js,
  vitals,
  pages,
  log,
  sync,
  phones,
];

const standardOutput = 1;

const help = `Usage: npm run bench [-- <name> …]

Measures, and prints one line a figure: the median, and in brackets least, most and number of values.
${benches.map(({ name, what }) => `  ${name.padEnd(8)}${what}`).join('\n')}

ANGIOLOG_BENCH_SCALE=small  a tenth of the rows and a quarter of the requests
ANGIOLOG_BENCH_PLANS=1      also prints how PostgreSQL went about it`;

/** Runs the benches that `names` lists, all of them where it is empty. */
export async function runBenches(names: readonly string[]): Promise<void> {
  if (names.includes('--help') || names.includes('-h')) return say(help);
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown) throw new Failure(`There is no bench ${unknown}. See npm run bench -- --help`);
  if (isSmall) say('Scale: small. A tenth of the rows, a quarter of the requests.');
  for (const bench of benches) {
    if (names.length > 0 && !names.includes(bench.name)) continue;
    say(`\n── ${bench.name}: ${bench.what}`);
    const figures = new Figures();
    await bench.run(figures);
    for (const line of figures.lines()) writeSync(standardOutput, `${line}\n`);
  }
}

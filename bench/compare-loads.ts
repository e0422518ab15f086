import { startStep } from '../scripts/say.mjs';
import { type Figures, quantile } from './figures.ts';
import type { LoadAnswer, LoadJob } from './load-job.ts';
import { cpuMilliseconds } from './process-cpu.ts';
import { nextMessage, startProcess } from './start-process.ts';

/** Something that answers requests, under the name that its figures bear. */
export interface Contender {
  readonly name: string;
  /** The process whose CPU is counted. */
  readonly pid: number;
  /** A fresh load for each round; round 0 only warms up. */
  readonly job: (round: number) => LoadJob;
}

interface Measured {
  readonly rate: number;
  readonly cpu: number;
}

const rounds = 5;

interface Comparison {
  readonly figures: Figures;
  /** Stands before the name of each figure. */
  readonly bench: string;
  readonly contenders: readonly Contender[];
  /** Each of `contenders` is held against each of these, round by round. */
  readonly references: readonly Contender[];
}

/** Loads all in turn, five rounds long, each round starting with another. */
export async function compareLoads({ figures, bench, contenders, references }: Comparison) {
  const all = [...references, ...contenders];
  const generator = startProcess('load-process.ts');
  const step = startStep(`${all.map(({ name }) => name).join(', ')} in turn`);
  for (const { job } of all) await run(generator, job(0));
  for (let round = 1; round <= rounds; round++) {
    const measured = new Map<Contender, Measured>();
    const turn = round % all.length;
    for (const one of [...all.slice(turn), ...all.slice(0, turn)])
      measured.set(one, await measure(generator, one, round, figures, bench));
    for (const one of contenders)
      for (const reference of references) hold(figures, bench, measured, one, reference);
  }
  generator.kill();
  step.done();
}

async function run(generator: ReturnType<typeof startProcess>, job: LoadJob) {
  const answered = nextMessage<LoadAnswer>(generator);
  generator.send(job);
  const answer = await answered;
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.result;
}

async function measure(
  generator: ReturnType<typeof startProcess>,
  { name, pid, job }: Contender,
  round: number,
  figures: Figures,
  bench: string,
): Promise<Measured> {
  const load = job(round);
  const before = cpuMilliseconds(pid);
  const { seconds, latencies } = await run(generator, load);
  const cpu = (cpuMilliseconds(pid) - before) / load.requests;
  const rate = load.requests / seconds;
  figures.add(`${bench}.${name}.rate`, 'req/s', rate);
  if (Number.isFinite(cpu)) figures.add(`${bench}.${name}.cpu`, 'ms/req', cpu);
  figures.add(`${bench}.${name}.p50`, 'ms', quantile(latencies, 0.5));
  figures.add(`${bench}.${name}.p99`, 'ms', quantile(latencies, 0.99));
  return { rate, cpu };
}

function hold(
  figures: Figures,
  bench: string,
  measured: ReadonlyMap<Contender, Measured>,
  one: Contender,
  reference: Contender,
) {
  const ours = measured.get(one);
  const theirs = measured.get(reference);
  if (!ours || !theirs) return;
  const name = `${bench}.${one.name}`;
  figures.add(`${name}.rate-of-${reference.name}`, '×', ours.rate / theirs.rate);
  const cpu = ours.cpu / theirs.cpu;
  if (Number.isFinite(cpu)) figures.add(`${name}.cpu-of-${reference.name}`, '×', cpu);
}

import { cpus, totalmem } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { itemsABatch } from '#domain/sync/sync-batch.ts';
import { say, startStep } from '../scripts/say.mjs';
import type { Bench } from './bench.ts';
import { isClean, judgeSet, type SentItem, verdictLine } from './durability/judge-set.ts';
import { startMortalApp } from './durability/mortal-app.ts';
import { startMortalCluster } from './durability/mortal-cluster.ts';
import { plantResidentsSignedIn, type SignedInResident } from './durability/planted-residents.ts';
import { seededDraw } from './durability/seeded-draw.ts';
import { selectSet } from './durability/select-set.ts';
import { setItem } from './durability/set-items.ts';
import { noTraffic, type Receipt, syncAll, type Traffic } from './durability/sync-phone.ts';
import { type Figures, quantile } from './figures.ts';
import { isSmall, rows } from './scale.ts';

const allPhones = 2_000;
const windowSeconds = 300;
const [fewestCases, mostCases] = [4, 12];
/** A phone's own first back-off, with full jitter. */
const mostBackOffMilliseconds = 2_000;
const leastBackOffMilliseconds = 100;

interface Crowd {
  readonly residents: readonly SignedInResident[];
  readonly port: number;
  /** In which all phones arrive, evenly drawn. */
  readonly windowMilliseconds: number;
}

interface Arrived {
  readonly sent: readonly SentItem[];
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly traffic: Traffic;
  /** Milliseconds from a phone's arrival until all its cases were acknowledged. */
  readonly waits: readonly number[];
}

/** Lets every phone come back at its own moment of the window and send all that it holds. */
async function reconnect({ residents, port, windowMilliseconds }: Crowd): Promise<Arrived> {
  const draw = seededDraw(2_000);
  const traffic = noTraffic();
  const receipts = new Map<string, Receipt>();
  const sent: SentItem[] = [];
  const waits: number[] = [];
  const one = async ({ place, headers }: SignedInResident, nth: number) => {
    const count = fewestCases + Math.floor(draw() * (mostCases - fewestCases + 1));
    const items = Array.from({ length: count }, (_, at) => setItem(`phones/${nth}`, at, place));
    sent.push(...items.map((item) => ({ item, residentId: place.residentId })));
    await pause(draw() * windowMilliseconds);
    const arrived = performance.now();
    await syncAll({
      ...{ items, traffic, personId: place.personId, batch: () => itemsABatch },
      to: { port, path: '/api/v1/sync', headers },
      backOff: () => Math.max(leastBackOffMilliseconds, draw() * mostBackOffMilliseconds),
      onReceipt: (receipt) => void receipts.set(receipt.id, receipt),
    });
    waits.push(performance.now() - arrived);
  };
  await Promise.all(residents.map(one));
  return { sent, receipts, traffic, waits };
}

/** The share of the full crowd, and so of the window: the rate of arrival stays what it is. */
const share = rows(1);

export const phones: Bench = {
  name: 'phones',
  what: `${allPhones} phones with ${fewestCases} to ${mostCases} cases each come back within ${windowSeconds} s`,
  run: async (figures: Figures) => {
    const cluster = await startMortalCluster();
    const app = await startMortalApp(cluster.appUrl);
    const { ownerUrl } = cluster;
    const planting = { ownerUrl, residents: allPhones * share, secret: app.secret, host: app.host };
    const residents = await plantResidentsSignedIn(planting);
    const seconds = windowSeconds * share;
    const step = startStep(`${residents.length} phones within ${seconds} s`);
    const { sent, receipts, traffic, waits } = await reconnect({
      ...{ residents, port: app.port, windowMilliseconds: seconds * 1000 },
    });
    step.done();
    await app.kill();
    const verdict = judgeSet(sent, receipts, await selectSet(ownerUrl));
    const [processor] = cpus();
    say(`${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 2 ** 30)} GB`);
    say(`${traffic.requests} requests, ${traffic.unanswered} unanswered, ${traffic.later} later`);
    say(verdictLine(isSmall ? 'phones (small)' : 'phones', verdict));
    if (!isClean(verdict)) throw new Error('Cases were lost, doubled or never acknowledged.');
    figures.add('phones.acknowledged', 'cases', verdict.acknowledged);
    figures.add('phones.lost', 'cases', verdict.lost);
    figures.add('phones.doubled', 'cases', verdict.doubled);
    figures.add('phones.wait.p50', 'ms', quantile(waits, 0.5));
    figures.add('phones.wait.p95', 'ms', quantile(waits, 0.95));
    figures.add('phones.wait.most', 'ms', Math.max(...waits));
  },
};

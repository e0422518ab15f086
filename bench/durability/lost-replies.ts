import { randomUUID } from 'node:crypto';
import { CaseId } from '#domain/ids.ts';
import { say } from '../../scripts/say.mjs';
import { startCuttingProxy } from './cutting-proxy.ts';
import { judgeSet, type SentItem, type Verdict } from './judge-set.ts';
import type { MortalCluster } from './mortal-cluster.ts';
import type { SignedInResident } from './planted-residents.ts';
import { seededDraw } from './seeded-draw.ts';
import { selectSet } from './select-set.ts';
import { setItem } from './set-items.ts';
import { noTraffic, type Receipt, type SyncPhone, syncAll, type Traffic } from './sync-phone.ts';

export interface LostReplies {
  readonly cluster: MortalCluster;
  readonly appPort: number;
  readonly residents: readonly SignedInResident[];
  readonly items: number;
  readonly databaseKills: number;
  readonly cut: number;
  /** Breaks the contract: each try makes up an id. What it then counts shows that the count can fail. */
  readonly newIds: boolean;
}

export interface LostRepliesOutcome {
  readonly verdict: Verdict;
  readonly traffic: Traffic;
  readonly cutBefore: number;
  readonly cutAfter: number;
  /** Seconds from each kill until the database took connections again. */
  readonly back: readonly number[];
}

const mostItemsARequest = 8;
const leastBackOff = 100;
const mostBackOff = 1_000;

/** Kills the database whenever another share of all items is acknowledged. */
function killer({ cluster, items, databaseKills }: LostReplies) {
  const back: number[] = [];
  let killing: Promise<void> | undefined;
  const after = (acknowledged: number) => {
    const due = Math.floor((acknowledged * (databaseKills + 1)) / items);
    if (killing || due <= back.length || back.length >= databaseKills) return;
    killing = cluster.killAndRestart().then((seconds) => {
      back.push(seconds);
      say(
        `kill -9 of the database at ${acknowledged} acknowledged; back in ${seconds.toFixed(1)} s`,
      );
      killing = undefined;
    });
  };
  return { back, after, settled: async () => killing };
}

/** All phones at once, through a proxy that loses replies, while the database is killed. */
export async function loseReplies(run: LostReplies): Promise<LostRepliesOutcome> {
  const draw = seededDraw(20_261_124);
  const proxy = await startCuttingProxy({ to: run.appPort, cut: run.cut, draw });
  const traffic = noTraffic();
  const receipts = new Map<string, Receipt>();
  const kills = killer(run);
  const each = run.items / run.residents.length;
  /** By the id of the item that it was sent for. */
  const sent = new Map<string, SentItem>();
  const phones = run.residents.map(({ place, headers }, phone): SyncPhone => {
    const items = Array.from({ length: each }, (_, nth) => setItem(`set/${phone}`, nth, place));
    return {
      ...{ items, traffic, personId: place.personId },
      to: { port: proxy.port, path: '/api/v1/sync', headers },
      batch: () => 1 + Math.floor(draw() * mostItemsARequest),
      backOff: () => leastBackOff + draw() * (mostBackOff - leastBackOff),
      asSent(item) {
        const copy = run.newIds ? { ...item, id: CaseId.parse(randomUUID()) } : item;
        sent.set(item.id, { item: copy, residentId: place.residentId });
        return copy;
      },
      onReceipt: (receipt) => {
        receipts.set(receipt.id, receipt);
        kills.after(receipts.size);
      },
    };
  });
  await Promise.all(phones.map(syncAll));
  await kills.settled();
  proxy.close();
  return {
    verdict: judgeSet([...sent.values()], receipts, await selectSet(run.cluster.ownerUrl)),
    ...{ traffic, back: kills.back },
    cutBefore: proxy.replies['cut-before-headers'],
    cutAfter: proxy.replies['cut-after-headers'],
  };
}

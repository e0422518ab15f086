import { startCuttingProxy } from './cutting-proxy.ts';
import { judgeSet, type Verdict } from './judge-set.ts';
import type { MortalApp } from './mortal-app.ts';
import type { SignedInResident } from './planted-residents.ts';
import { selectSet } from './select-set.ts';
import { setItem } from './set-items.ts';
import { type LogItem, noTraffic, type Receipt, syncAll } from './sync-phone.ts';
import { type CaseTable, caseTables, makeInsertsWait } from './waiting-inserts.ts';

/** What was seen of a case during whose request the app's server was killed. */
export interface KilledServer {
  readonly at: CaseTable | 'reply';
  /** Committed rows at the moment of the kill. */
  readonly rowsThen: number;
  readonly retry: string;
  readonly verdict: Verdict;
}

interface Scene {
  readonly app: MortalApp;
  readonly ownerUrl: string;
  readonly resident: SignedInResident;
}

interface Sending {
  readonly item: LogItem;
  readonly receipts: Map<string, Receipt>;
  readonly status: Promise<string>;
}

const backOffMilliseconds = 50;

/** A phone that sends one case until it has its receipt, wherever that takes it. */
function startSending({ app, resident }: Scene, item: LogItem, port = app.port): Sending {
  const receipts = new Map<string, Receipt>();
  let answered = '';
  const { place, headers } = resident;
  const all = syncAll({
    ...{ items: [item], personId: place.personId, traffic: noTraffic() },
    to: { port, path: '/api/v1/sync', headers },
    batch: () => 1,
    backOff: () => backOffMilliseconds,
    onReceipt(receipt, status) {
      receipts.set(receipt.id, receipt);
      answered = status;
    },
  });
  return { item, receipts, status: all.then(() => answered) };
}

const storedOf = async ({ ownerUrl }: Scene, item: LogItem) =>
  (await selectSet(ownerUrl)).filter(({ id }) => id === item.id);

async function judge(scene: Scene, { item, receipts }: Sending): Promise<Verdict> {
  const { residentId } = scene.resident.place;
  return judgeSet([{ item, residentId }], receipts, await storedOf(scene, item));
}

/** Killed while the transaction waits at its insert into a table; the retry meets it still alive. */
async function killAtInsert(scene: Scene, table: CaseTable): Promise<KilledServer> {
  const item = setItem(`killed/${table}`, 2, scene.resident.place);
  const inserts = await makeInsertsWait(scene.ownerUrl);
  await inserts.hold(table);
  const sending = startSending(scene, item);
  await inserts.untilWaiting(1);
  const rowsThen = (await storedOf(scene, item)).length;
  await scene.app.kill();
  await scene.app.restart();
  // The server of the database hasn't noticed yet that nobody waits for the first transaction.
  await inserts.untilWaiting(2);
  await inserts.release(table);
  const retry = await sending.status;
  const verdict = await judge(scene, sending);
  await inserts.end();
  return { at: table, rowsThen, retry, verdict };
}

/** Killed after the commit, when its reply is on its way: the proxy holds that back. */
async function killAtReply(scene: Scene): Promise<KilledServer> {
  const item = setItem('killed/reply', 2, scene.resident.place);
  const proxy = await startCuttingProxy({ to: scene.app.port, cut: 0, draw: () => 0 });
  const held = proxy.holdNextReply();
  const sending = startSending(scene, item, proxy.port);
  await held;
  const rowsThen = (await storedOf(scene, item)).length;
  await scene.app.kill();
  await scene.app.restart();
  const retry = await sending.status;
  proxy.close();
  return { at: 'reply', rowsThen, retry, verdict: await judge(scene, sending) };
}

/** `kill -9` of the app's server at five places between the begin of a transaction and its reply. */
export async function killServers(scene: Scene): Promise<KilledServer[]> {
  const killed: KilledServer[] = [];
  for (const table of caseTables) killed.push(await killAtInsert(scene, table));
  killed.push(await killAtReply(scene));
  return killed;
}

/** Before its commit a case must not be seen; after it, the retry must be known for what it is. */
export const wasWhereItShould = ({ at, rowsThen, retry }: KilledServer) =>
  at === 'reply' ? rowsThen === 1 && retry === 'replayed' : rowsThen === 0;

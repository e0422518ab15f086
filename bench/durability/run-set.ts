import { writeSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { Failure } from '../../scripts/failure.mjs';
import { say, startStep } from '../../scripts/say.mjs';
import { isClean, verdictLine } from './judge-set.ts';
import { type KilledServer, killServers, wasWhereItShould } from './killed-servers.ts';
import { type LostRepliesOutcome, loseReplies } from './lost-replies.ts';
import { startMortalApp } from './mortal-app.ts';
import { startMortalCluster } from './mortal-cluster.ts';
import { plantResidentsSignedIn } from './planted-residents.ts';

const help = `Usage: npm run set [-- --small | --new-ids]

Sends 4,000 cases from 100 phones to the production build on a real PostgreSQL that flushes to disk.
A proxy cuts 15 % of the replies, the database is killed four times (kill -9), then the application's
server at five places between the begin of a transaction and its reply. Counts afterwards what is lost
or doubled; either is a failure.

  --small    200 cases from 20 phones, one kill of the database
  --new-ids  a control that must fail: phones that make up a new id at each try`;

const full = { items: 4_000, phones: 100, databaseKills: 4 };
const small = { items: 200, phones: 20, databaseKills: 1 };
const cut = 0.15;

const standardOutput = 1;
const print = (line: string) => void writeSync(standardOutput, `${line}\n`);

function printLostReplies({ verdict, traffic, cutBefore, cutAfter, back }: LostRepliesOutcome) {
  const seconds = back.map((one) => one.toFixed(1)).join(', ');
  print(
    `set: ${traffic.requests} requests, ${cutBefore} replies cut before and ${cutAfter} after the headers; ` +
      `${traffic.unanswered} without an answer, ${traffic.later} told to try later, ${traffic.replayed} replayed`,
  );
  print(`set: ${back.length} × kill -9 of the database, back in ${seconds} s`);
  print(verdictLine('set', verdict));
}

function printKilled({ at, rowsThen, retry, verdict }: KilledServer) {
  print(verdictLine(`killed at ${at}: rows-then=${rowsThen} retry=${retry}`, verdict));
}

/** Runs the whole set. Throws where anything was lost, doubled or never acknowledged. */
export async function runSet(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return say(help);
  const unknown = args.find((arg) => arg !== '--small' && arg !== '--new-ids');
  if (unknown) throw new Failure(`Unknown option ${unknown}. See npm run set -- --help`);
  const scale = args.includes('--small') ? small : full;
  const cluster = await startMortalCluster();
  const app = await startMortalApp(cluster.appUrl);
  const { ownerUrl } = cluster;
  const planting = { ownerUrl, residents: scale.phones, secret: app.secret, host: app.host };
  const residents = await plantResidentsSignedIn(planting);
  const [processor] = cpus();
  print(`set: ${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 2 ** 30)} GB`);

  const step = startStep(`${scale.items} cases from ${scale.phones} phones`);
  const newIds = args.includes('--new-ids');
  const { items, databaseKills } = scale;
  const lost = await loseReplies({
    ...{ cluster, residents, items, databaseKills, cut, newIds, appPort: app.port },
  });
  step.done();
  printLostReplies(lost);
  if (!isClean(lost.verdict)) throw new Failure('Cases were lost or doubled.');

  const [resident] = residents;
  if (!resident) throw new Error('Nobody was planted.');
  const killed = await killServers({ app, ownerUrl, resident });
  for (const one of killed) printKilled(one);
  const bad = killed.some((one) => !isClean(one.verdict) || !wasWhereItShould(one));
  if (bad) throw new Failure('A killed server lost or doubled a case.');
}

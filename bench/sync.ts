import { itemsABatch } from '#domain/sync/sync-batch.ts';
import type { Bench } from './bench.ts';
import { type Contender, compareLoads } from './compare-loads.ts';
import type { LoadJob } from './load-job.ts';
import { batchOf, type CasePlace, loggableCase, placeOfResident } from './loggable-case.ts';
import { requests } from './scale.ts';
import { type ServedApp, servedApp } from './served-app.ts';
import { nextMessage, startProcess } from './start-process.ts';

/** Phones that come back from a long time away, each with a full batch. */
const connections = 8;
const batches = 24;

const times = <T>(n: number, make: (nth: number) => T) =>
  Array.from({ length: n }, (_, nth) => make(nth));

/** A load whose requests carry 50 fresh cases each. */
function fullBatches(name: string, place: CasePlace, round: number) {
  const count = requests(batches);
  const bodies = times(count, (nth) => {
    const items = times(itemsABatch, (one) =>
      loggableCase(`bench/${name}/${round}/${nth}/${one}`, place),
    );
    return JSON.stringify(batchOf(items, place));
  });
  const mustContain = '"status":"accepted"';
  return { bodies, requests: count, connections, mustContain } satisfies Partial<LoadJob>;
}

function batch50({ port, pid, as }: ServedApp, place: CasePlace): Contender {
  const headers = {
    ...as.Resident.headers,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  const path = '/api/v1/sync';
  const job = (round: number) => ({ port, path, headers, ...fullBatches('batch50', place, round) });
  return { name: 'batch50', pid, job };
}

async function rawInsert({ database }: ServedApp, place: CasePlace): Promise<Contender> {
  const server = startProcess('raw-insert-process.ts', {
    BENCH_DATABASE_URL: database.ownerUrl,
    BENCH_PLACE: JSON.stringify(place),
  });
  const port = await nextMessage<number>(server);
  return {
    name: 'raw-insert',
    pid: server.pid ?? 0,
    job: (round) => ({
      ...{ port, path: '/', headers: {} },
      ...fullBatches('raw-insert', place, round),
    }),
  };
}

export const sync: Bench = {
  name: 'sync',
  what: 'batches of 50 cases (rates are of batches), against a raw insert of the same rows',
  run: async (figures) => {
    const app = await servedApp();
    const place = await placeOfResident(app.database.ownerUrl, app.as.Resident.email);
    await compareLoads({
      figures,
      bench: 'sync',
      references: [await rawInsert(app, place)],
      contenders: [batch50(app, place)],
    });
  },
};

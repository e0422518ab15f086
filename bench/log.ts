import type { Bench } from './bench.ts';
import { type Contender, compareLoads } from './compare-loads.ts';
import { healthz } from './healthz.ts';
import type { LoadJob } from './load-job.ts';
import { batchOf, type CasePlace, loggableCase, placeOfResident } from './loggable-case.ts';
import { requests } from './scale.ts';
import { type ServedApp, servedApp } from './served-app.ts';
import { nextMessage, startProcess } from './start-process.ts';

const connections = 16;

function freshCases(name: string, place: CasePlace, round: number, count: number) {
  const bodies = Array.from({ length: count }, (_, nth) =>
    JSON.stringify(batchOf([loggableCase(`bench/${name}/${round}/${nth}`, place)], place)),
  );
  return {
    bodies,
    requests: count,
    connections,
    mustContain: '"status":"accepted"',
  } satisfies Partial<LoadJob>;
}

function sync({ port, pid, as }: ServedApp, place: CasePlace): Contender {
  const headers = {
    ...as.Resident.headers,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  return {
    name: 'sync',
    pid,
    job: (round) => {
      const cases = freshCases('sync', place, round, requests(400));
      return { port, path: '/api/v1/sync', headers, ...cases };
    },
  };
}

async function bareInsert({ database }: ServedApp, place: CasePlace): Promise<Contender> {
  const server = startProcess('bare-insert-process.ts', {
    BENCH_DATABASE_URL: database.ownerUrl,
    BENCH_PLACE: JSON.stringify(place),
  });
  const port = await nextMessage<number>(server);
  return {
    name: 'bare-insert',
    pid: server.pid ?? 0,
    job: (round) => {
      const cases = freshCases('bare-insert', place, round, requests(3000));
      return { port, path: '/', headers: {}, ...cases };
    },
  };
}

export const log: Bench = {
  name: 'log',
  what: 'a case logged, against a bare server with one insert and against a bare route',
  run: async (figures) => {
    const app = await servedApp();
    const place = await placeOfResident(app.database.ownerUrl, app.as.Resident.email);
    await compareLoads({
      figures,
      bench: 'log',
      references: [healthz(app, connections), await bareInsert(app, place)],
      contenders: [sync(app, place)],
    });
  },
};

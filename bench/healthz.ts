import type { Contender } from './compare-loads.ts';
import { requests } from './scale.ts';
import type { ServedApp } from './served-app.ts';

/** The least that the same build can do for a request: a bare route handler, without a session. */
export const healthz = ({ port, pid }: ServedApp, connections: number): Contender => ({
  name: 'healthz',
  pid,
  job: () => ({
    ...{ port, path: '/healthz', headers: {}, connections },
    ...{ requests: requests(3000), mustContain: 'ok' },
  }),
});

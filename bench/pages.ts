import type { Bench } from './bench.ts';
import { compareLoads } from './compare-loads.ts';
import { healthz } from './healthz.ts';
import { requests } from './scale.ts';
import { servedApp } from './served-app.ts';

const connections = 8;

export const pages: Bench = {
  name: 'pages',
  what: 'the cohort grid and the log page of the demo, against a bare route of the same build',
  run: async (figures) => {
    const app = await servedApp();
    const { port, pid, as } = app;
    const page = (path: string, headers: Record<string, string>, count: number, whole: string) => ({
      name: path.slice(1),
      pid,
      job: () => ({
        ...{ port, path, headers, connections },
        ...{ requests: requests(count), mustContain: whole },
      }),
    });
    await compareLoads({
      figures,
      bench: 'pages',
      references: [healthz(app, connections)],
      contenders: [
        page('/residents', as.Faculty.headers, 120, '</table>'),
        page('/log', as.Resident.headers, 400, 'Log a case</h1>'),
      ],
    });
  },
};

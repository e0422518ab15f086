import { accountWrites, ownAccountWrites } from './account-writes.ts';
import { actionWrites } from './action-writes.ts';
import { caseWrites } from './case-writes.ts';
import { importWrites } from './import-writes.ts';
import { listWrites } from './list-writes.ts';
import { peopleWrites } from './people-writes.ts';
import { audit, json, type Write } from './write.ts';

/** Every change that the application takes; an entry of the matrix with none here fails the run. */
export const writes: Readonly<Record<string, Write>> = {
  ...caseWrites,
  ...actionWrites,
  'report.export': {
    ...{ entry: '/reports/minimums', may: ['coordinator', 'director', 'administrator'] },
    ...{ object: 'program', within: 'reach' },
    asked: (run, _, aim, extras) =>
      json('/reports/minimums', run.origin, { ...extras, format: 'csv', programId: aim?.id }),
    outcome: ({ status }) => (status === 200 ? 'done' : `http ${status}`),
    refused: {
      ...{ signedOut: 'http 401', forbidden: 'http 404', outOfReach: 'http 404' },
      malformed: 'http 400',
    },
    owns: audit,
  },
  ...accountWrites,
  ...listWrites,
  ...importWrites,
  ...peopleWrites,
  ...ownAccountWrites,
};

import { randomUUID } from 'node:crypto';
import { actionCall } from './action-call.ts';
import type { Answer } from './request.ts';
import { asTexts, audit, json, type Write } from './write.ts';

const setHospital = 'app/(signed-in)/account/actions.ts#setHospital';

function hospitalOutcome({ status, text, headers }: Answer): string {
  const way = headers['x-action-redirect'];
  if (way) return `to ${way.split(/[?;]/)[0]}`;
  if (status !== 200) return `http ${status}`;
  if (/"errors":\{/.test(text)) return 'errors';
  if (/"refused":true/.test(text)) return 'refused';
  return /"done":true/.test(text) ? 'done' : 'nothing said';
}

/** What secures a whole department, and its log. */
export const accountWrites: Readonly<Record<string, Write>> = {
  'hospital-sign-in.set': {
    ...{ entry: setHospital, may: ['director', 'administrator'] },
    asked: (run, _actor, _aim, extras) =>
      actionCall(
        '/account/hospital',
        run.build.actionIds.get(setHospital) ?? '',
        {
          ...asTexts(extras),
          ...{ name: randomUUID(), issuer: 'https://id.test.example', clientId: 'client' },
          ...{ clientSecret: '', enabled: 'on' },
        },
        { origin: run.origin, withState: true },
      ),
    outcome: hospitalOutcome,
    refused: {
      ...{ signedOut: 'to /sign-in', forbidden: 'refused', outOfReach: 'refused' },
      malformed: 'errors',
    },
    owns: { oidc_provider: { changes: ['name', 'client_id'] }, ...audit },
  },
  'audit.export': {
    ...{ entry: '/audit/export', may: ['director', 'administrator'] },
    asked: (run, _actor, _aim, extras) => {
      // These two narrow the export down to nothing.
      const { personId: _person, verb: _verb, ...rest } = extras;
      return json('/audit/export', run.origin, { ...rest, format: 'csv' });
    },
    outcome: ({ status }) => (status === 200 ? 'done' : `http ${status}`),
    refused: {
      ...{ signedOut: 'http 401', forbidden: 'http 404', outOfReach: 'http 404' },
      malformed: 'http 400',
    },
    owns: audit,
  },
};

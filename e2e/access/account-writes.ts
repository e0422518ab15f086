import { randomUUID } from 'node:crypto';
import { actionCall } from './action-call.ts';
import type { ActorName } from './actors.ts';
import { byId, call, type Form, managers, outcome, refused } from './form-write.ts';
import { plantSecondFactor } from './plant-people.ts';
import type { Answer } from './request.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';
import { asTexts, audit, json, type Write } from './write.ts';

const actions = 'app/(signed-in)/account/actions.ts';
const setHospital = `${actions}#setHospital`;

function hospitalOutcome({ status, text, headers }: Answer): string {
  const way = headers['x-action-redirect'];
  if (way) return `to ${way.split(/[?;]/)[0]}`;
  if (status !== 200) return `http ${status}`;
  if (/"errors":\{/.test(text)) return 'errors';
  if (/"refused":true/.test(text)) return 'refused';
  return /"done":true/.test(text) ? 'done' : 'nothing said';
}

const everyone = ['resident', 'faculty', ...managers] as const;

/** One's own account: nothing in what is asked says whose it is. */
const onAccount = (name: string, form: Form, withState: boolean) => {
  const entry = `${actions}#${name}`;
  return {
    ...{ entry, may: everyone, asked: call(entry, '/account', form, withState) },
    outcome: ownOutcome,
    // Only who is signed out is refused: there is no account but one's own.
    refused: { ...ownRefused, forbidden: '', outOfReach: '', malformed: '' },
  } as const;
};

const ownRefused = { signedOut: 'to /sign-in' } as const;

function ownOutcome({ status, text, headers }: Answer): string {
  const way = headers['x-action-redirect']?.split(/[?;]/)[0];
  if (way) return way === '/account' ? 'done' : `to ${way}`;
  if (status !== 200) return `http ${status}`;
  return /"(?:done|recoveryCodes)":/.test(text) ? 'done' : 'nothing said';
}

const withApp = ({ world }: Run, _: Aim | undefined, actor: ActorName) =>
  plantSecondFactor(world.sql, world.planted.actors[actor].personId);

const codes = { recovery_code: { adds: true, removes: true }, ...audit } as const;

/** What secures one's own account. The app goes last: some roles reach nothing without one. */
export const ownAccountWrites: Readonly<Record<string, Write>> = {
  'session.end-other': {
    ...onAccount('end', byId, false),
    ...{ object: 'session', within: 'own' },
    // It answers nothing: whether it did anything, the rows say.
    outcome: ({ status }) => (status === 200 ? 'nothing said' : `http ${status}`),
    refused: {
      ...{ signedOut: 'nothing said', forbidden: 'nothing said', outOfReach: 'nothing said' },
      malformed: 'nothing said',
    },
    prepare: ({ world }, aim) =>
      world.sql`update sign_in_session set ended_at = null where id = ${aim?.id ?? ''}`,
    owns: { sign_in_session: { changes: ['ended_at'] }, ...audit },
  },
  'name.change': {
    ...onAccount('rename', () => ({ name: 'Renamed' }), true),
    outcome,
    refused: { ...refused },
    // Everybody's, so that whoever else is renamed shows.
    prepare: ({ world }) => world.sql`update member set name = 'Before'`,
    owns: {
      member: { changes: ['name'] },
      resident: { changes: ['name'] },
      attending: { changes: ['name'] },
      ...audit,
    },
  },
  'password.change': {
    ...onAccount('setPassword', () => ({ password: 'a quiet contrast run' }), true),
    owns: {
      person: { changes: ['password_hash'] },
      password_reset: { changes: ['used_at'] },
      sign_in_session: { changes: ['ended_at'] },
      ...audit,
    },
  },
  'recovery-codes.renew': {
    ...onAccount('renewCodes', () => ({}), true),
    prepare: withApp,
    owns: codes,
  },
  'second-factor.remove': {
    ...{ ...onAccount('removeApp', () => ({}), false), prepare: withApp },
    owns: {
      second_factor: { removes: true },
      recovery_code: { removes: true },
      sign_in_session: { changes: ['second_factor_at'] },
      ...audit,
    },
  },
};

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

import { randomUUID } from 'node:crypto';
import { someFields } from '#db/testing/two-departments.ts';
import { type ActorName, planOf } from './actors.ts';
import type { Answer } from './request.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';
import { audit, type Extras, json, type Write } from './write.ts';

const details = [
  ...['adverse_event_scheme', 'adverse_event_grade', 'fluoro_minutes', 'air_kerma_milligray'],
  ...[
    'kap_gray_cm2',
    'contrast_millilitres',
    'sedation',
    'access',
    'autonomy_scale',
    'autonomy_level',
  ],
];
const stated = ['site_id', 'attending_id', 'performed_on', 'patient_type', 'note', ...details];

/** One id for all items: an answer repeats it, and two refusals must be alike to the byte. */
const itemId = '0197a000-0000-7000-8000-00000000acce';

type ItemOf = (run: Run, aim: Aim | undefined, fields: object, extras: Extras) => object;

/** A batch of one item; the extras go along with the batch, the item, its fields and its procedure. */
const syncOf =
  (item: ItemOf) => (run: Run, actor: ActorName, aim: Aim | undefined, extras: Extras) => {
    const { sides, actors } = run.world.planted;
    const plain = someFields(sides[planOf(actor).side]);
    const procedures = plain.procedures.map((procedure) => ({ ...extras, ...procedure }));
    const fields = { ...extras, ...plain, procedures };
    const sent = { ...extras, ...item(run, aim, fields, extras) };
    const { personId } = actors[actor];
    const items = [{ ...extras, itemId, item: sent }];
    return json('/api/v1/sync', run.origin, { ...extras, personId, build: 'access', items });
  };

function syncOutcome({ status, text }: Answer): string {
  if (status !== 200) return `http ${status}`;
  const [first] = JSON.parse(text).answers;
  return first.status === 'accepted' ? 'done' : `${first.status} ${first.reason ?? ''}`;
}

const sync = {
  entry: '/api/v1/sync',
  may: ['resident'],
  outcome: syncOutcome,
} as const;
const syncRefused = { signedOut: 'http 401', forbidden: 'http 403' } as const;
const onCase = {
  ...sync,
  object: 'case',
  within: 'own',
  refused: {
    ...syncRefused,
    ...{
      outOfReach: 'rejected not-found',
      malformed: 'rejected invalid',
      locked: 'rejected locked',
    },
  },
} as const;
const added = {
  procedure_case: { adds: true },
  case_procedure: { adds: true },
  case_version: { adds: true },
  ...audit,
} as const;
const logging = {
  ...sync,
  within: 'department',
  refused: { ...syncRefused, outOfReach: 'rejected invalid', malformed: 'rejected invalid' },
  owns: added,
} as const;

const versionOf = (run: Run, aim: Aim | undefined) =>
  Number(run.tables.get('procedure_case')?.find(({ id }) => id === aim?.id)?.version ?? 1);

/** What residents do with cases, as items of a batch. */
export const caseWrites: Readonly<Record<string, Write>> = {
  'case.log': {
    ...logging,
    asked: syncOf((_run, _aim, fields) => ({ op: 'log', v: 2, id: randomUUID(), fields })),
  },
  'case.log with an attending': {
    ...{ ...logging, object: 'attending' },
    asked: syncOf((_run, aim, fields) => {
      return { op: 'log', v: 2, id: randomUUID(), fields: { ...fields, attendingId: aim?.id } };
    }),
  },
  'case.log at a site': {
    ...{ ...logging, object: 'site' },
    asked: syncOf((_run, aim, fields) => {
      return { op: 'log', v: 2, id: randomUUID(), fields: { ...fields, siteId: aim?.id } };
    }),
  },
  'case.amend': {
    ...onCase,
    asked: syncOf((run, aim, fields) => {
      const baseVersion = versionOf(run, aim);
      return { op: 'amend', v: 2, id: aim?.id, baseVersion, fields: { ...fields, note: 'better' } };
    }),
    owns: {
      procedure_case: { changes: [...stated, 'version', 'changed_at'] },
      case_procedure: { changes: ['role', 'code', 'laterality', 'catalog'] },
      case_version: { adds: true },
      ...audit,
    },
  },
  'case.withdraw': {
    ...onCase,
    asked: syncOf((run, aim) => {
      return { op: 'withdraw', v: 2, id: aim?.id, baseVersion: versionOf(run, aim) };
    }),
    owns: {
      procedure_case: { changes: ['status', 'version', 'changed_at'] },
      case_procedure: { changes: ['status'] },
      case_version: { adds: true },
      ...audit,
    },
  },
};

import { randomUUID } from 'node:crypto';
import { someFields } from '#db/testing/two-departments.ts';
import { actionCall } from './action-call.ts';
import { type ActorName, planOf, type Role } from './actors.ts';
import type { ObjectKind, Within } from './matrix.ts';
import type { Answer, Asked } from './request.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';

/** What else is sent along: every column of every table, under both of its spellings. */
export type Extras = Readonly<Record<string, unknown>>;

interface Owned {
  readonly adds?: true;
  readonly removes?: true;
  /** Columns of a row that was there before. */
  readonly changes?: readonly string[];
}

export interface Write {
  /** The route, or the `file#export` of the action, as in the matrix. */
  readonly entry: string;
  readonly may: readonly Role[];
  readonly object?: ObjectKind;
  readonly within?: Within;
  readonly asked: (run: Run, actor: ActorName, aim: Aim | undefined, extras: Extras) => Asked;
  /** What came of it, in a word or two; `done` for a change. */
  readonly outcome: (answer: Answer) => string;
  readonly refused: Readonly<Record<'signedOut' | 'forbidden' | 'outOfReach' | 'malformed', string>> & {
    readonly locked?: string;
  };
  /** What it may change, and nothing else; the first of it must change when it is granted. */
  readonly owns: Readonly<Record<string, Owned>>;
}

const audit = { audit_event: { adds: true } } as const;
const details = [
  ...['adverse_event_scheme', 'adverse_event_grade', 'fluoro_minutes', 'air_kerma_milligray'],
  ...['kap_gray_cm2', 'contrast_millilitres', 'sedation', 'access', 'autonomy_scale', 'autonomy_level'],
];
const stated = ['site_id', 'attending_id', 'performed_on', 'patient_type', 'note', ...details];

/** One id for all items: an answer repeats it, and two refusals must be alike to the byte. */
const itemId = '0197a000-0000-7000-8000-00000000acce';

const json = (path: string, origin: string, body: unknown): Asked => ({
  ...{ method: 'POST', path, body: JSON.stringify(body) },
  headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin },
});

type ItemOf = (run: Run, aim: Aim | undefined, fields: object, extras: Extras) => object;

/** A batch of one item; the extras go along with the batch, the item, its fields and its procedure. */
const syncOf = (item: ItemOf) => (run: Run, actor: ActorName, aim: Aim | undefined, extras: Extras) => {
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
    ...{ outOfReach: 'rejected not-found', malformed: 'rejected invalid', locked: 'rejected locked' },
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

/** What an action answered: its state is the row that the payload's first row points to. */
function actionOutcome({ status, text }: Answer): string {
  if (status !== 200) return `http ${status}`;
  const refused = /"refused":"([a-z-]+)"/.exec(text)?.[1];
  if (refused) return `refused ${refused}`;
  if (/"errors":\{/.test(text)) return 'errors';
  return /"(?:done|recorded)":/.test(text) ? 'done' : 'nothing said';
}
const actionRefused = {
  ...{ signedOut: 'refused signed-out', forbidden: 'refused forbidden' },
  ...{ outOfReach: 'refused not-found', malformed: 'errors' },
} as const;

const asTexts = (extras: Extras) =>
  Object.fromEntries(Object.entries(extras).map(([key, value]) => [key, String(value)]));

/** Calls an action from the page that has it. */
const call =
  (entry: string, path: string, withState: boolean, form: (aim?: Aim) => Record<string, string>) =>
  (run: Run, _: ActorName, aim: Aim | undefined, extras: Extras) => {
    const id = run.build.actionIds.get(entry) ?? '';
    const { origin } = run;
    return actionCall(path, id, { ...asTexts(extras), ...form(aim) }, { origin, withState });
  };

const totals = 'app/(signed-in)/progress/totals/page.tsx#$$RSC_SERVER_ACTION_0';
const setTarget = 'app/(signed-in)/targets/actions.ts#set';
const withdrawTarget = 'app/(signed-in)/targets/actions.ts#withdraw';
const target = { measure: 'family:tips', minimum: '7', basis: 'program', source: '' };

/** Every change that the application takes; an entry of the matrix with none here fails the run. */
export const writes: Readonly<Record<string, Write>> = {
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
  'aggregate.record': {
    entry: totals,
    may: ['resident'],
    asked: call(totals, '/progress/totals', true, () => ({ PET: '12' })),
    outcome: actionOutcome,
    refused: actionRefused,
    owns: { aggregate_count: { adds: true, changes: ['count', 'recorded_at'] }, ...audit },
  },
  'target.set': {
    ...{ entry: setTarget, may: ['director'], object: 'program', within: 'reach' },
    asked: call(setTarget, '/targets', true, (aim) => ({ ...target, programId: aim?.id ?? '' })),
    outcome: actionOutcome,
    refused: actionRefused,
    owns: { target: { adds: true }, ...audit },
  },
  'target.withdraw': {
    ...{ entry: withdrawTarget, may: ['director'], object: 'target', within: 'reach' },
    asked: call(withdrawTarget, '/targets', false, (aim) => ({ id: aim?.id ?? '' })),
    // It answers nothing: whether it did anything, the rows say.
    outcome: ({ status }) => (status === 200 ? 'nothing said' : `http ${status}`),
    refused: {
      ...{ signedOut: 'nothing said', forbidden: 'nothing said', outOfReach: 'nothing said' },
      malformed: 'nothing said',
    },
    owns: { target: { changes: ['withdrawn_at'] }, ...audit },
  },
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
};

/** A form that every action refuses, whoever sends it: for calls where nothing may come of it. */
export const harmlessForm = { PET: 'x', programId: 'x', measure: 'x', minimum: 'x', id: 'x' };

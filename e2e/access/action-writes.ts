import { actionCall } from './action-call.ts';
import type { ActorName } from './actors.ts';
import type { Answer } from './request.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';
import { asTexts, audit, type Extras, type Write } from './write.ts';

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

/** What is done by server actions. */
export const actionWrites: Readonly<Record<string, Write>> = {
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
};

/** A form that every action refuses, whoever sends it: for calls where nothing may come of it. */
export const harmlessForm = { PET: 'x', programId: 'x', measure: 'x', minimum: 'x', id: 'x' };

import { actionCall } from './action-call.ts';
import type { ActorName } from './actors.ts';
import type { Answer, Asked } from './request.ts';
import type { Run } from './run.ts';
import type { Aim } from './scopes.ts';
import { asTexts, type Extras } from './write.ts';

/** How the words begin in which a form's refusal is said. */
const refusals = {
  'You are signed out': 'signed-out',
  'You can’t do this': 'forbidden',
  'It isn’t there': 'not-found',
  'Someone changed this': 'stale',
  'Something else stands': 'conflict',
  'Your sign-in is': 'step-up',
  'Nothing was changed yet': 'errors',
} as const;

/** What came of a form that says it in words. */
export function outcome({ status, text }: Answer): string {
  if (status !== 200) return `http ${status}`;
  const problem = /"problem":"([^"]*)"/.exec(text)?.[1];
  if (problem === undefined) return /"said":"/.test(text) ? 'done' : 'nothing said';
  const known = Object.entries(refusals).find(([begin]) => problem.startsWith(begin));
  return known?.[1] ?? problem;
}

export const refused = {
  ...{ signedOut: 'signed-out', forbidden: 'forbidden', outOfReach: 'not-found' },
  malformed: 'errors',
} as const;

/** What is undefined is left out, also where it is among the columns. */
export type Form = (
  run: Run,
  actor: ActorName,
  aim: Aim | undefined,
) => Record<string, string | undefined>;

/** Calls an action from a page that has it, with the form and every column besides. */
export const call =
  (entry: string, path: string, form: Form, withState = true) =>
  (run: Run, actor: ActorName, aim: Aim | undefined, extras: Extras): Asked => {
    const id = run.build.actionIds.get(entry) ?? '';
    const all = { ...asTexts(extras), ...form(run, actor, aim) };
    const sent = Object.entries(all).filter((one): one is [string, string] => one[1] !== undefined);
    return actionCall(path, id, Object.fromEntries(sent), { origin: run.origin, withState });
  };

/** Who manages people. */
export const managers = ['coordinator', 'director', 'administrator'] as const;

/** The thing's id, under the name that the form has for it. */
export const byId: Form = (_run, _actor, aim) => ({ id: aim?.id ?? '' });

import { actionCall } from './action-call.ts';
import { harmlessForm } from './action-writes.ts';
import { couriers } from './actors.ts';
import { actions, addressOf } from './matrix.ts';
import { inTurns } from './request.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';

/** Where an action is at home: `app/(signed-in)/targets/actions.ts#set` → `/targets` */
export const homeOf = (entry: string) =>
  entry.replace(/^app|\/[^/]*$/g, '').replaceAll(/\/\([^)]*\)/g, '');

/** Of the others nobody knows a form that they are sure to refuse. */
const refusesForms = (entry: string) => actions[entry]?.kind === 'writer';

/**
 * Every page, posted to with each action of another page: wherever Next lets it run, it asks its own
 * permission. The form is one that every action refuses, so nothing may change, whoever sends it.
 */
export async function checkForeignActions(run: Run): Promise<void> {
  const pages = Object.entries(run.routes).flatMap(([route, { kind }]) =>
    kind === 'page' || kind === 'shell' ? [addressOf(route, 'no-such-thing')] : [],
  );
  const jobs = pages.flatMap((path) =>
    [...run.build.actionIds]
      .filter(([entry]) => homeOf(entry) !== path && refusesForms(entry))
      .flatMap(([entry, id]) => [...couriers].map((actor) => ({ path, entry, id, actor }))),
  );
  await inTurns(jobs, async ({ path, entry, id, actor }) => {
    const { origin } = run;
    const withState = !entry.endsWith('#withdraw');
    const asked = actionCall(path, id, harmlessForm, { origin, withState });
    const answer = await askAs(run, actor, asked);
    const what = `${actor} ${path} with the action ${entry}`;
    judgeLeaks(run, actor, asked, answer, what);
    const done = /"(?:done|recorded)":/.test(answer.text);
    run.findings.check(!done, 'leak', () => `${what}: done`);
  });
}

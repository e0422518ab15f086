import { actionCall } from './action-call.ts';
import { actorNames, isLive, planOf } from './actors.ts';
import { isBookkeeping } from './bookkeeping.ts';
import { readTables } from './canaries.ts';
import { homeOf } from './foreign-actions.ts';
import { actions, addressOf, type Entry } from './matrix.ts';
import { extrasOf } from './poison.ts';
import { inTurns } from './request.ts';
import { inWords, readKeys, rowChanges } from './row-changes.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';

const mayNot = (entry: Entry) =>
  entry.kind === 'guarded'
    ? actorNames.filter((name) => !isLive(name) || !entry.may.includes(planOf(name).role))
    : [];

const pageOf = (key: string, entry: Entry) => (entry.kind === 'guarded' && entry.at) || homeOf(key);

/** Every guarded action, called from its own page by everybody who may not, with all that there is to send. */
export async function checkGuarded(run: Run): Promise<void> {
  const { sql, planted } = run.world;
  const extras = await extrasOf(sql, planted);
  const before = await readTables(sql);
  const jobs = Object.entries(actions).flatMap(([key, entry]) =>
    mayNot(entry).flatMap((actor) =>
      [true, false].map((withState) => ({ key, actor, withState, home: pageOf(key, entry) })),
    ),
  );
  await inTurns(jobs, async ({ key, actor, withState, home }) => {
    const form = Object.entries(extras(actor)).map(([name, value]) => [name, String(value)]);
    const id = run.build.actionIds.get(key) ?? '';
    const path = addressOf(home, 'no-such-thing');
    const { origin } = run;
    const asked = actionCall(path, id, Object.fromEntries(form), { origin, withState });
    const answer = await askAs(run, actor, asked);
    judgeLeaks(run, actor, asked, answer, `${actor} ${key}`);
    // Next's word for an action that it didn't run: who is refused by that is not refused by us.
    run.findings.check(!answer.headers['x-nextjs-action-not-found'], 'fault', () => {
      return `${actor} ${key}: ${path} doesn't have it`;
    });
  });
  const all = rowChanges(await readKeys(sql), before, await readTables(sql));
  const changes = all.filter((change) => !isBookkeeping(change));
  run.findings.check(changes.length === 0, 'leak', () => {
    return `guarded actions, by who may not: ${changes.map(inWords).join('; ')}`;
  });
}

import { actionCall } from './action-call.ts';
import { actorNames, isLive, planOf } from './actors.ts';
import { readTables } from './canaries.ts';
import { homeOf } from './foreign-actions.ts';
import { actions, addressOf, bookkeeping, type Entry } from './matrix.ts';
import { extrasOf } from './poison.ts';
import { inTurns } from './request.ts';
import { inWords, readKeys, rowChanges } from './row-changes.ts';
import { askAs, judgeLeaks, type Run } from './run.ts';

const mayNot = (entry: Entry) =>
  entry.kind === 'guarded'
    ? actorNames.filter((name) => !isLive(name) || !entry.may.includes(planOf(name).role))
    : [];

/** Every guarded action, called from its own page by everybody who may not, with all that there is to send. */
export async function checkGuarded(run: Run): Promise<void> {
  const { sql, planted } = run.world;
  const extras = await extrasOf(sql, planted);
  const before = await readTables(sql);
  const jobs = Object.entries(actions).flatMap(([key, entry]) =>
    mayNot(entry).flatMap((actor) => [true, false].map((withState) => ({ key, actor, withState }))),
  );
  await inTurns(jobs, async ({ key, actor, withState }) => {
    const form = Object.entries(extras(actor)).map(([name, value]) => [name, String(value)]);
    const id = run.build.actionIds.get(key) ?? '';
    const path = addressOf(homeOf(key), 'no-such-thing');
    const { origin } = run;
    const asked = actionCall(path, id, Object.fromEntries(form), { origin, withState });
    const answer = await askAs(run, actor, asked);
    judgeLeaks(run, actor, asked, answer, `${actor} ${key}`);
  });
  const all = rowChanges(await readKeys(sql), before, await readTables(sql));
  const changes = all.filter(({ table }) => !bookkeeping.has(table));
  run.findings.check(changes.length === 0, 'leak', () => {
    return `guarded actions, by who may not: ${changes.map(inWords).join('; ')}`;
  });
}

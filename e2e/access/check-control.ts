import { actorNames, isLive, planOf } from './actors.ts';
import { leakFinder } from './canaries.ts';
import { addressOf } from './matrix.ts';
import { inTurns } from './request.ts';
import { askAs, type Run } from './run.ts';
import { aimsOf } from './scopes.ts';
import { serveBuild } from './serve-build.ts';
import { html } from './transports.ts';

/** Readers that show rows as the database has them; the other pages filter in memory as well. */
const mustShowAll = [
  ...['/residents', '/residents/[id]', '/residents/[id]/cases', '/api/v1/own', '/audit', '/people'],
];

/**
 * The control of `rls-alone`: the very same build, working as the superuser, whom no policy holds.
 * If the conditions are really gone, it shows the other department's rows; were one left, it wouldn't.
 */
export async function checkControl(run: Run, tree: string): Promise<void> {
  const { world } = run;
  const served = await serveBuild(tree, world.ownerUrl, world.secret);
  const unheld = { ...run, origin: served.origin };
  const leaks = leakFinder(world.planted, run.tables, 'rows');
  const showing = new Set<string>();
  const jobs = Object.entries(run.routes).flatMap(([route, entry]) => {
    if (entry.kind !== 'page' && entry.kind !== 'reader') return [];
    const object = entry.kind === 'page' ? entry.object : undefined;
    const query = entry.kind === 'page' && entry.query ? `?${entry.query}` : '';
    const aims = object ? aimsOf(world.planted, object).filter(({ side }) => side) : [undefined];
    const allowed = actorNames.filter(
      (name) => isLive(name) && entry.may.includes(planOf(name).role),
    );
    return allowed.flatMap((actor) =>
      aims.map((aim) => ({ route, actor, path: addressOf(route, aim?.id ?? '') + query })),
    );
  });
  try {
    await inTurns(jobs, async ({ route, actor, path }) => {
      const answer = await askAs(unheld, actor, html.asked(path));
      if (leaks(actor, answer.text, path).length > 0) showing.add(route);
    });
  } finally {
    await served.stop();
  }
  run.findings.remarks.push(
    `as the superuser, this build shows the other department on: ${[...showing].sort().join(' ')}`,
  );
  const asked = new Set(jobs.map(({ route }) => route));
  for (const route of mustShowAll.filter((one) => asked.has(one))) {
    run.findings.check(showing.has(route), 'fault', () => {
      return `${route} keeps to one department even as the superuser: its conditions weren't dropped`;
    });
  }
}

import { type ActorName, actorNames, isLive, planOf } from './actors.ts';
import type { Run } from './run.ts';
import { type Aim, aimsOf, isWithin } from './scopes.ts';
import type { Write } from './write.ts';

/** One write, by one actor, on one thing. */
export interface Job {
  readonly name: string;
  readonly write: Write;
  readonly actor: ActorName;
  readonly aim: Aim | undefined;
  /** What has to come of it. */
  readonly outcome: string;
  readonly granted: boolean;
}

function jobFor(run: Run, name: string, write: Write, actor: ActorName, aim?: Aim): Job {
  const { refused } = write;
  const refuse = (outcome: string | undefined): Job => {
    return { name, write, actor, aim, outcome: outcome ?? '', granted: false };
  };
  if (!isLive(actor)) return refuse(refused.signedOut);
  if (!write.may.includes(planOf(actor).role)) return refuse(refused.forbidden);
  if (aim?.malformed) return refuse(refused.malformed);
  if (write.refusedTo?.includes(planOf(actor).role)) return refuse(refused.forbidden);
  if (aim && !isWithin(run.world.planted, actor, aim, write.within ?? 'own')) {
    return refuse(refused.outOfReach);
  }
  if (aim?.locked) return refuse(refused.locked);
  return { name, write, actor, aim, outcome: 'done', granted: true };
}

/** One write by everybody on everything. */
export const jobsOf = (run: Run, name: string, write: Write): Job[] => {
  const aims = write.object ? aimsOf(run.world.planted, write.object) : [undefined];
  return actorNames.flatMap((actor) => aims.map((aim) => jobFor(run, name, write, actor, aim)));
};

export const wordsOf = ({ name, actor, aim }: Job) =>
  `${actor} ${name}${aim ? ` on ${aim.label}` : ''}`;

import { watchEventLoop } from './event-loop.ts';
import type { ModelPhone } from './model-phone.ts';
import { ModelWorld } from './model-world.ts';
import { runCommand } from './run-command.ts';
import { unfinished } from './unfinished.ts';
import { type Violation, violations } from './violations.ts';
import type { WorldStory } from './world-command.ts';

/** Numbers that look random and are the same every time: a linear congruential generator. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Everything works again and everyone comes back once: now all must find its way. */
async function heal(world: ModelWorld) {
  world.network.fates = [];
  world.network.release(false);
  world.server.isOld = false;
  for (const phone of world.phones) {
    phone.kill(1);
    // Only what is waited for happens while time passes.
    phone.isVisible = false;
  }
  await world.rest();
  for (let round = 0; round < 2; round++) {
    for (const phone of world.phones) await bringHome(world, phone);
  }
}

async function bringHome(world: ModelWorld, phone: ModelPhone) {
  for (const personId of world.people) {
    if (phone.rows(personId).length === 0) continue;
    phone.session = personId;
    void phone.tab(0).store.resumeAfterSignIn();
    await world.rest();
    await world.advance(45 * 60_000);
    void phone.tab(0).store.sendNow();
    await world.rest();
  }
}

/**
 * Plays a story to its end and on to a world where everything works.
 * @returns what was wrong at the first moment that anything was
 */
export async function runStory({ commands, seed, locks }: WorldStory): Promise<Violation[]> {
  const unwatch = watchEventLoop();
  const world = new ModelWorld(chance(seed));
  for (const phone of world.phones) phone.hasLocks = locks;
  try {
    for (const command of commands) {
      await runCommand(world, command);
      const found = violations(world);
      if (found.length > 0) return found;
    }
    await heal(world);
    return [...violations(world), ...unfinished(world)];
  } finally {
    for (const phone of world.phones) for (const tab of phone.openTabs()) tab.kill();
    unwatch();
  }
}

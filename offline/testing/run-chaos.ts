import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { runStory } from './run-story.ts';
import type { Violation } from './violations.ts';
import { type WorldStory, worldStory } from './world-command.ts';

export interface ChaosOptions {
  readonly runs: number;
  readonly seed: number;
  readonly onRun: (run: number) => void;
  readonly onFound: (seed: number, story: WorldStory, found: readonly Violation[]) => void;
}

export interface ChaosCounts {
  readonly runs: number;
  readonly lost: number;
  readonly doubled: number;
  /** Shown to, kept or stored for another person; said without a receipt; stuck; ended wrong. */
  readonly other: number;
}

const commandsInAStory = 80;

/** Plays so many stories, the first from `seed`, each next one from the next number. */
export async function runChaos({ runs, seed, onRun, onFound }: ChaosOptions): Promise<ChaosCounts> {
  const all: Violation[] = [];
  for (let run = 0; run < runs; run++) {
    const [story] = fc.sample(worldStory(commandsInAStory), { numRuns: 1, seed: seed + run });
    const found = story ? await runStory(story) : [];
    if (story && found.length > 0) onFound(seed + run, story, found);
    all.push(...found);
    onRun(run + 1);
  }
  const count = (kind: Violation['kind']) => all.filter((one) => one.kind === kind).length;
  const lost = count('lost');
  const doubled = count('doubled');
  return { runs, lost, doubled, other: all.length - lost - doubled };
}

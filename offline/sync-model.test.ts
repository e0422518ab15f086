import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runStory } from './testing/run-story.ts';
import { worldStory } from './testing/world-command.ts';

test('nothing is lost, doubled, crossed or untrue, whatever happens', {
  timeout: 120_000,
}, async () => {
  const holds = fc.asyncProperty(worldStory(80), async (story) => {
    expect(await runStory(story)).toEqual([]);
  });
  await fc.assert(holds, { numRuns: 200 });
});

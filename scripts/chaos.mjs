// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();

const usage = 'npm run chaos -- [runs] [seed]   10000 runs from seed 1 unless told';

/** @param {string[]} args */
async function chaos([runsWord = '10000', seedWord = '1']) {
  const [runs, seed] = [Number(runsWord), Number(seedWord)];
  if (!Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1) {
    console.error(usage);
    process.exit(2);
  }
  const { installPackages } = await import('./install.mjs');
  await installPackages();
  const { register } = await import('tsx/esm/api');
  register();
  const { runChaos } = await import('../offline/testing/run-chaos.ts');
  const { lost, doubled, other } = await runChaos({
    runs,
    seed,
    onRun(run) {
      if (run % 250 === 0) console.error(`${run} of ${runs} runs`);
    },
    onFound(at, story, found) {
      console.error(`seed ${at}: ${JSON.stringify(found)}\n${JSON.stringify(story)}`);
    },
  });
  if (other > 0) console.error(`${other} other broken promises, see above`);
  console.log(`chaos: runs=${runs} lost=${lost} doubled=${doubled} seed=${seed}`);
  process.exit(lost + doubled + other > 0 ? 1 : 0);
}

await chaos(process.argv.slice(2));

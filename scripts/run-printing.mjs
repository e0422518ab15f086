import { close, closeOnSignals, isClosing } from './closing.mjs';
import { asText } from './failure.mjs';
import { installPackages } from './install.mjs';

/**
 * Runs TypeScript that prints its results; ends the process itself. Standard output is for the results
 * alone; what any step says of its progress goes to the other one.
 * @param {(args: string[]) => Promise<boolean | void>} run false where it ran and what it looked for is wrong
 */
export async function runPrinting(run) {
  process.stdout.write = process.stderr.write.bind(process.stderr);
  closeOnSignals(130);
  try {
    await installPackages();
    const { register } = await import('tsx/esm/api');
    register();
    await close((await run(process.argv.slice(2))) === false ? 1 : 0);
  } catch (error) {
    if (isClosing()) return; // A child that was stopped by a Ctrl-C is no failure.
    console.error(asText(error));
    await close(1);
  }
}

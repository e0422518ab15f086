import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { startChild } from './child.mjs';
import { Failure } from './failure.mjs';
import { quietTools } from './install.mjs';
import { inRepository } from './repository.mjs';
import { say, startStep } from './say.mjs';
import { writeServiceWorker } from './service-worker.mjs';
import { hashSources } from './source-hash.mjs';
import { writeZod } from './zod-bundle.mjs';

const stamp = inRepository('.next', 'angiolog-build');
/** Not under `.next`, where Next's bundler reads nothing. */
const zodBundle = 'node_modules/.cache/angiolog/zod-mini.js';

/** The script that serves the build. */
export const serverScript = inRepository('.next', 'standalone', 'server.js');

/**
 * Builds the application when its sources differ from those of the last build.
 * @returns {Promise<'built' | 'unchanged'>}
 */
export async function buildApp() {
  const sources = hashSources();
  if (existsSync(serverScript) && readStamp() === sources) return 'unchanged';
  rmSync(stamp, { force: true });
  const build = sources.slice(0, 16);
  const step = startStep('Building the application');
  await writeZod(inRepository(zodBundle));
  const child = startChild(
    process.execPath,
    [inRepository('node_modules/next/dist/bin/next'), 'build'],
    {
      env: {
        ...process.env,
        ...quietTools,
        NODE_ENV: 'production',
        ANGIOLOG_BUILD: build,
        ANGIOLOG_ZOD_BUNDLE: `./${zodBundle}`,
      },
    },
  );
  if ((await child.exited) !== 0) {
    step.failed();
    throw new Failure(`${child.tail()}\n\nThe application could not be built.`);
  }
  if (!existsSync(serverScript)) {
    step.failed();
    throw new Failure(
      `The build left no ${serverScript}: next.config.ts must say output: 'standalone'.`,
    );
  }
  placeStaticFiles();
  await writeServiceWorker(build, inRepository('.next', 'standalone', 'public', 'sw.js'));
  writeFileSync(stamp, sources);
  step.done();
  return 'built';
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
}

/** Next leaves these to a content network; we serve them from the same process. */
function placeStaticFiles() {
  const copies = [
    {
      from: inRepository('.next', 'static'),
      to: inRepository('.next', 'standalone', '.next', 'static'),
    },
    { from: inRepository('public'), to: inRepository('.next', 'standalone', 'public') },
  ];
  for (const { from, to } of copies) {
    rmSync(to, { recursive: true, force: true });
    if (existsSync(from)) cpSync(from, to, { recursive: true });
    else say(`Nothing to serve in ${from}`);
  }
}

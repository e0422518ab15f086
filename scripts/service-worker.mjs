import { inRepository } from './repository.mjs';

/**
 * Writes the service worker of a build. It names the build, so that each build's is another file
 * and phones notice.
 * @param {string} build
 * @param {string} to
 */
export async function writeServiceWorker(build, to) {
  const { build: bundle } = await import('esbuild');
  await bundle({
    entryPoints: [inRepository('offline', 'service-worker.ts')],
    outfile: to,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { ANGIOLOG_BUILD: JSON.stringify(build) },
  });
}

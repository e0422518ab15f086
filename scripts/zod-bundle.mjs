import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, repository } from './repository.mjs';

/** What the phone runs; other rooms ask zod on the server alone. */
const rooms = ['components', 'domain', 'offline'];
/** Holds everything; named for its types alone, as `z.core.$ZodError`. */
const typesAlone = 'core';
const importsZod = /^import \* as z from 'zod\/mini';$/m;

/**
 * Bundles as much of zod as the rooms of the phone name (`z.object`). Next's bundler keeps all of it,
 * for zod reaches its own parts through namespaces: 21 kB gzipped in place of 10.
 * @param {string} to
 */
export async function writeZod(to) {
  const zod = await import('zod/mini');
  const { build: bundle } = await import('esbuild');
  const names = namesInUse().filter((name) => name in zod && name !== typesAlone);
  await bundle({
    stdin: { contents: `export { ${names.join(', ')} } from 'zod/mini';`, resolveDir: repository },
    outfile: to,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
}

/** Types are among them; they are no exports of the package. */
function namesInUse() {
  const texts = rooms
    .flatMap((room) =>
      readdirSync(inRepository(room), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(room, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(inRepository(file), 'utf8'))
    .filter((text) => importsZod.test(text));
  const found = texts.flatMap((text) => [...text.matchAll(/\bz\s*\.(\w+)/g)]);
  return [...new Set(found.map(([, name = '']) => name))].sort();
}

import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serverScript } from '../../scripts/build.mjs';

const textFile = /\.(js|mjs|json|html|rsc|css|txt|meta|segments)$/;
/** Hashed files stand in the one, and move to the other. */
const [folder, nextFolder] = ['static/chunks/', 'static/chunks/next/'];

function* filesIn(path: string): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* filesIn(inside);
    else if (textFile.test(entry.name)) yield inside;
  }
}

/**
 * The build as the next deployment would be: the same program under another build's name, none of
 * whose hashed files has an address that the build before knew. Answers its `server.js`.
 */
export async function nextBuild(): Promise<string> {
  const from = dirname(serverScript);
  const to = await mkdtemp(join(tmpdir(), 'angiolog-next-build-'));
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  const build = /angiolog-shell-.{0,40}?([0-9a-f]{16})|"([0-9a-f]{16})"/.exec(
    readFileSync(join(to, 'public', 'sw.js'), 'utf8'),
  );
  const name = build?.[1] ?? build?.[2];
  if (!name) throw new Error('The service worker names no build.');
  for (const file of [...filesIn(join(to, '.next')), join(to, 'public', 'sw.js')]) {
    const text = readFileSync(file, 'utf8');
    const next = text.replaceAll(folder, nextFolder).replaceAll(name, 'f'.repeat(name.length));
    if (next !== text) writeFileSync(file, next);
  }
  const aside = join(to, '.next', 'static', 'aside');
  renameSync(join(to, '.next', folder), aside);
  mkdirSync(join(to, '.next', folder));
  renameSync(aside, join(to, '.next', nextFolder));
  return join(to, 'server.js');
}

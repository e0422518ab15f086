import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../scripts/failure.mjs';
import { quietTools } from '../../scripts/install.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import { startStep } from '../../scripts/say.mjs';
import { hashSources, isSource } from '../../scripts/source-hash.mjs';

/** What a build is made of; `scripts/` aren't part of it, and neither is what tests alone use. */
const folders = ['app', 'components', 'db', 'domain', 'offline', 'public', 'server'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const sourceFiles = (): string[] =>
  [...readdirSync(inRepository()), ...folders.flatMap((folder) => filesIn(inRepository(folder)))]
    .map((path) => path.replace(`${inRepository()}/`, ''))
    .filter((path) => isSource(path) && !path.includes('/testing/'));

/** The packages without their bytes: Next wants them inside the tree that it builds. */
function linkPackages(tree: string): void {
  const lock = readFileSync(inRepository('package-lock.json'), 'utf8');
  const stamp = join(tree, 'packages-of');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  rmSync(join(tree, 'node_modules'), { recursive: true, force: true });
  const from = inRepository('node_modules');
  for (const file of filesIn(from)) {
    const to = join(tree, 'node_modules', file.slice(from.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(file, to);
    } catch {
      copyFileSync(file, to);
    }
  }
  writeFileSync(stamp, lock);
}

/** A change of the copy: which files it leaves out, and what it makes of those that stay. */
export interface Alteration {
  readonly name: string;
  readonly leavesOut: (path: string) => boolean;
  readonly alter: (path: string, text: string) => string;
  /** Files that the copy has besides. */
  readonly adds: Readonly<Record<string, string>>;
}

function writeSources(tree: string, { leavesOut, alter, adds }: Alteration): void {
  for (const folder of folders) rmSync(join(tree, folder), { recursive: true, force: true });
  for (const path of sourceFiles()) {
    const to = join(tree, path);
    if (leavesOut(path)) {
      rmSync(to, { force: true });
      continue;
    }
    mkdirSync(dirname(to), { recursive: true });
    if (!/\.tsx?$/.test(path)) copyFileSync(inRepository(path), to);
    else writeFileSync(to, alter(path, readFileSync(inRepository(path), 'utf8')));
  }
  for (const [path, text] of Object.entries(adds)) writeFileSync(join(tree, path), text);
}

function build(tree: string): Promise<void> {
  const args = [join(tree, 'node_modules/next/dist/bin/next'), 'build'];
  const env = { ...process.env, ...quietTools, NODE_ENV: 'production', ANGIOLOG_BUILD: 'access' };
  const child = spawn(process.execPath, args, { cwd: tree, env: env as NodeJS.ProcessEnv });
  const said: string[] = [];
  for (const output of [child.stdout, child.stderr])
    output.on('data', (part) => said.push(`${part}`));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Failure(`${said.join('').slice(-3000)}\n\nThe altered copy could not be built.`),
        );
    });
  });
}

/** Builds an altered copy of the tree in `.access/`, and answers its folder. Unchanged sources are not built again. */
export async function altered(alteration: Alteration): Promise<string> {
  const tree = inRepository('.access', alteration.name);
  const changed = JSON.stringify([alteration.adds, `${alteration.alter}`]);
  const sources = createHash('sha256').update(hashSources()).update(changed).digest('hex');
  const stamp = join(tree, 'built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return tree;
  rmSync(stamp, { force: true });
  const step = startStep(`Building the copy “${alteration.name}”`);
  try {
    mkdirSync(tree, { recursive: true });
    linkPackages(tree);
    writeSources(tree, alteration);
    await build(tree);
  } catch (error) {
    step.failed();
    throw error;
  }
  writeFileSync(stamp, sources);
  step.done();
  return tree;
}

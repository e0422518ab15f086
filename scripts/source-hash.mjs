import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, repository } from './repository.mjs';

const sourceFolders = ['app', 'components', 'db', 'domain', 'offline', 'public', 'server'];
/** Of the scripts, those that write a part of the build. */
const buildScripts = ['build', 'service-worker', 'zod-bundle'].map((name) => `scripts/${name}.mjs`);
const sourceFiles =
  /^(package(-lock)?\.json|tsconfig\.json|(next\.config|postcss\.config|proxy|instrumentation(-client)?)\.(ts|mjs|js))$/;

/** A digest of all that a build is made from; tests don't count. */
export function hashSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sourceList().filter(isSource).sort()) {
    const path = inRepository(file);
    if (!existsSync(path)) continue; // Git still lists a file that was removed by hand.
    hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** @param {string} file relative, with forward slashes */
export function isSource(file) {
  if (/\.test\.tsx?$/.test(file)) return false;
  if (buildScripts.includes(file)) return true;
  const [top = '', ...rest] = file.split('/');
  return rest.length > 0 ? sourceFolders.includes(top) : sourceFiles.test(file);
}

/** Git's list leaves out what a build itself writes; a copy without git is walked. */
function sourceList() {
  try {
    const listed = execFileSync(
      'git',
      ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 },
    );
    return listed.split('\0').filter((file) => file !== '');
  } catch {
    return [...readdirSync(repository), ...buildScripts, ...sourceFolders.flatMap(walk)];
  }
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  if (!existsSync(inRepository(folder))) return [];
  return readdirSync(inRepository(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    return entry.isDirectory() ? walk(path) : [path];
  });
}

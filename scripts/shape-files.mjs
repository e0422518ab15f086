import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRepository } from './repository.mjs';

export const rooms = [
  'domain',
  'db',
  'server',
  'offline',
  'components',
  'app',
  'e2e',
  'bench',
  'scripts',
];

/** Folders whose files are data, whatever their ending: lists that a person reads row by row. */
const dataFolders = /^(domain\/(catalog|requirements)|db\/migrations)\//;
const dataEndings = /\.(csv|json|sql)$/;

/** Our code and tests, relative to the repository. */
export function sourceFiles() {
  return allFiles().filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !isData(file));
}

/** Files that hold data, with their lines. */
export function dataFiles() {
  return allFiles()
    .filter(isData)
    .map((file) => ({ file, lines: readFileSync(inRepository(file), 'utf8').split('\n').length }));
}

/**
 * In a data folder only what isn't a test and has no function of its own counts as data.
 * @param {string} file
 */
function isData(file) {
  if (dataEndings.test(file)) return true;
  if (!dataFolders.test(file) || /\.test\.ts$/.test(file)) return false;
  return !/\bfunction\b|=>/.test(readFileSync(inRepository(file), 'utf8'));
}

function allFiles() {
  return rooms.flatMap(walk).sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  if (!existsSync(inRepository(folder))) return [];
  return readdirSync(inRepository(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

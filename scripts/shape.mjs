import { dirname, join, relative } from 'node:path';
import { asText } from './failure.mjs';
import { findCycles } from './import-cycles.mjs';
import { inRepository, repository } from './repository.mjs';
import { say } from './say.mjs';
import { dataFiles, rooms, sourceFiles } from './shape-files.mjs';
import { spread } from './spread.mjs';

/**
 * @typedef {import('./source-shape.mjs').SourceShape & { file: string }} Measured
 */

/** Prints how long our files and functions are, what imports itself, and how much of it is tests. */
async function printShape() {
  const files = sourceFiles();
  const { measureSources } = await import('./source-shape.mjs');
  const measured = measureSources(files);
  const tests = measured.filter(({ file }) => isTest(file));
  const sources = measured.filter(({ file }) => !isTest(file));

  say(`${sources.length} source files and ${tests.length} test files in ${rooms.join(', ')}`);
  const data = dataFiles().map(({ file, lines }) => `${file} (${lines})`);
  say(`Data, left out below: ${data.length > 0 ? data.join(', ') : 'none'}\n`);
  say('lines                median   95 %    max   longest');
  sayRow('source files', sources.map(fileLength));
  sayRow('test files', tests.map(fileLength));
  sayRow('functions', sources.flatMap(functionLengths));
  sayRow('test functions', tests.flatMap(functionLengths));

  sayCycles(measured);
  sayAny(measured);
  sayRatio(sources, tests);
}

/** @param {string} file */
function isTest(file) {
  return /\.(test|spec)\.tsx?$/.test(file) || file.startsWith('e2e/');
}

/** @param {Measured} measured */
function fileLength({ file, lines }) {
  return { length: lines, place: file };
}

/** @param {Measured} measured */
function functionLengths({ file, functions }) {
  return functions.map(({ lines, line, name }) => ({
    length: lines,
    place: `${file}:${line} ${name}`,
  }));
}

/**
 * @param {string} label
 * @param {{ length: number, place: string }[]} lengths
 */
function sayRow(label, lengths) {
  const { median, high, longest } = spread(lengths);
  const numbers = [median, high, longest.length].map((n) => String(n).padStart(7)).join('');
  say(`${label.padEnd(20)}${numbers}   ${longest.place}`);
}

/** @param {Measured[]} measured */
function sayCycles(measured) {
  const graph = new Map(
    measured.map(({ file, imports }) => [file, imports.flatMap(resolver(file))]),
  );
  const cycles = findCycles(graph);
  say(`\nImport cycles: ${cycles.length}`);
  for (const cycle of cycles) say(`  ${cycle.join(' → ')}`);
}

/**
 * Turns an import as written into our file's path; what comes from packages is nothing.
 * @param {string} file
 */
function resolver(file) {
  /** @param {string} written */
  return (written) => {
    if (written.startsWith('#')) return [written.slice(1)];
    if (!written.startsWith('.')) return [];
    return [relative(repository, inRepository(join(dirname(file), written))).replaceAll('\\', '/')];
  };
}

/** @param {Measured[]} measured */
function sayAny(measured) {
  const places = measured.flatMap(({ file, anyLines }) =>
    anyLines.map((line) => `${file}:${line}`),
  );
  say(`The type any: ${places.length}${places.length > 0 ? `  ${places.join(', ')}` : ''}`);
}

/**
 * @param {Measured[]} sources
 * @param {Measured[]} tests
 */
function sayRatio(sources, tests) {
  const sum = (/** @type {Measured[]} */ list) =>
    list.reduce((total, { lines }) => total + lines, 0);
  const ratio = sum(sources) === 0 ? 0 : sum(tests) / sum(sources);
  say(`Lines: ${sum(sources)} source, ${sum(tests)} test; test : source ${ratio.toFixed(2)}`);
}

// It informs and never stops anyone: whatever goes wrong is said, and the exit code stays 0.
await printShape().catch((error) => say(`The shape could not be measured: ${asText(error)}`));

import { expect, test } from 'vitest';
import { findCycles } from './import-cycles.mjs';

test('a straight line and a diamond are no cycles', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d', 'not-ours']],
    ['d', []],
  ]);
  expect(findCycles(graph)).toEqual([]);
});

test('each knot is reported once, by its shortest walk', () => {
  const graph = new Map([
    ['entry', ['b']],
    ['b', ['c', 'd']],
    ['c', ['d']],
    ['d', ['b']],
    ['x', ['y']],
    ['y', ['x']],
    ['self', ['self']],
  ]);
  expect(findCycles(graph)).toEqual([
    ['b', 'd', 'b'],
    ['c', 'd', 'b', 'c'],
    ['self', 'self'],
    ['x', 'y', 'x'],
  ]);
});

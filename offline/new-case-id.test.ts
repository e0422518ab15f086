import { expect, test } from 'vitest';
import { newCaseId } from './new-case-id.ts';

test('ids are version 7 and sort by the time they were made', () => {
  const ids = Array.from({ length: 200 }, newCaseId);
  expect(ids.every((id) => id[14] === '7')).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

import { describe, expect, test } from 'vitest';
import { firstClosedPart, mayPass } from './cluster-user.mjs';

const stranger = { uid: 26, gid: 26, name: 'postgres' };

describe('who may pass through a folder', () => {
  test.each([
    ['everybody, when open to all', { mode: 0o711, uid: 0, gid: 0 }, true],
    ['nobody else, when closed', { mode: 0o700, uid: 0, gid: 0 }, false],
    ['the group, when open to it', { mode: 0o710, uid: 0, gid: 26 }, true],
    [
      'not the group that is shut out, though all others may',
      { mode: 0o701, uid: 0, gid: 26 },
      false,
    ],
    ['not the owner who shut themself out', { mode: 0o077, uid: 26, gid: 26 }, false],
  ])('%s', (_, stat, expected) => {
    expect(mayPass(stat, stranger)).toBe(expected);
  });

  test('a folder that does not exist yet is no obstacle', () => {
    expect(firstClosedPart('/not-there/angiolog', stranger)).toBeUndefined();
  });
});

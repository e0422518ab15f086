import { describe, expect, it } from 'vitest';
import { belowFloor, readLockfile } from './dependency-floors.mjs';

const lock = (packages: Record<string, string>) => ({
  packages: Object.fromEntries(
    Object.entries(packages).map(([path, version]) => [path, { version }]),
  ),
});

describe('dependency floors', () => {
  it('hold for what this lockfile installs', () => {
    expect(belowFloor(readLockfile())).toEqual([]);
  });

  it.each([
    ['7.0.6', 1],
    ['7.0.7', 0],
    ['7.0.10', 0],
    ['6.9.9', 1],
    ['10.0.0', 0],
    ['7.0.7-rc.1', 1],
    ['7.0.8-rc.1', 0],
  ])('compare %s by numbers', (version, found) => {
    const floors = { nodemailer: '7.0.7' };
    expect(belowFloor(lock({ 'node_modules/nodemailer': version }), floors)).toHaveLength(found);
  });

  it('see a second copy inside another package, and one that is missing', () => {
    const floors = { next: '16.3.3' };
    const nested = lock({
      'node_modules/next': '16.4.6',
      'node_modules/a/node_modules/next': '15.0.0',
    });
    expect(belowFloor(nested, floors)).toEqual(['next 15.0.0 is older than 16.3.3']);
    expect(belowFloor(lock({ 'node_modules/not-next': '1.0.0' }), floors)).toHaveLength(1);
  });
});

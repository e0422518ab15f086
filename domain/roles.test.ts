import { expect, it } from 'vitest';
import { can, grantableBy, roleNames } from './roles.ts';

it('lets exactly those manage people who may give a role', () => {
  for (const role of roleNames) {
    const may = can({ memberships: [{ role, programId: null }] }, 'people.manage');
    expect(may, role).toBe(grantableBy[role].length > 0);
  }
});

it('keeps the roles above from those below', () => {
  expect(grantableBy.coordinator).not.toContain('director');
  for (const role of roleNames) {
    expect(grantableBy[role].includes('administrator')).toBe(role === 'administrator');
  }
});

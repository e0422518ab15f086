import { describe, expect, test } from 'vitest';
import demoAccounts from '../demo-accounts.json' with { type: 'json' };
import { demoDepartment } from './demo-department.ts';

const wish = { seed: 20260701, today: '2026-11-24' };
const demo = demoDepartment(wish);
const kindOf = new Map(demo.programs.map(({ id, kind }) => [id, kind]));

describe('demoDepartment', () => {
  test('is the same for the same wish', () => {
    expect(demoDepartment(wish)).toEqual(demo);
  });

  test('is another for another seed, under the same department id', () => {
    const other = demoDepartment({ ...wish, seed: 7 });
    const ids = new Set(demo.cases.map(({ id }) => id));
    expect(other.cases.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(other.cases.length).not.toBe(demo.cases.length);
    expect(other.department).toEqual(demo.department);
  });

  test('refuses a malformed day', () => {
    expect(() => demoDepartment({ ...wish, today: '24.11.2026' })).toThrow(RangeError);
  });

  test('has ten Integrated residents, four Independent and four in ESIR', () => {
    const programs = demo.residents.map(({ programId }) => kindOf.get(programId));
    const count = (kind: string) => programs.filter((one) => one === kind).length;
    expect([count('ir-integrated'), count('ir-independent'), count('dr-esir')]).toEqual([10, 4, 4]);
    const esir = demo.residents.filter(({ esir }) => esir).map(({ programId }) => programId);
    expect(esir.map((id) => kindOf.get(id))).toEqual(new Array(4).fill('dr-esir'));
    expect(demo.residents.filter(({ startsOn }) => !startsOn.endsWith('-07-01'))).toHaveLength(1);
  });

  test('has fourteen faculty, a director who attends, a coordinator, two without an account', () => {
    const roles = demo.people.flatMap(({ memberships }) => memberships.map(({ role }) => role));
    expect(roles.filter((role) => role === 'faculty')).toHaveLength(14);
    expect(roles.filter((role) => role === 'director')).toHaveLength(3);
    expect(roles.filter((role) => role === 'coordinator')).toHaveLength(3);
    expect(demo.attendings.filter(({ personId }) => personId === null)).toHaveLength(2);
    const director = demo.people.find(({ memberships }) => memberships[0]?.role === 'director');
    expect(demo.attendings.map(({ personId }) => personId)).toContain(director?.id);
  });

  test('has the demo accounts in their roles, addresses in lower case and no name twice', () => {
    const role = new Map(demo.people.map((one) => [one.email, one.memberships[0]?.role]));
    const wanted = demoAccounts.accounts.map(({ email }) => role.get(email));
    expect(wanted).toEqual(['resident', 'faculty', 'director', 'coordinator']);
    expect(
      [...role.keys()].filter((email) => !/^[a-z.-]+@demo\.angiolog\.test$/.test(email)),
    ).toEqual([]);
    expect(role.size).toBe(demo.people.length);
    expect(new Set(demo.people.map(({ name }) => name)).size).toBe(demo.people.length);
  });

  test('gives nobody a password', () => {
    expect(demo.people.filter(({ passwordHash }) => passwordHash !== null)).toEqual([]);
  });

  test("sets targets as the program's own, none of them for diagnostic radiology", () => {
    expect(new Set(demo.targets.map(({ basis }) => basis))).toEqual(new Set(['program']));
    expect(new Set(demo.targets.map(({ programId }) => kindOf.get(programId as never)))).toEqual(
      new Set(['ir-integrated', 'ir-independent']),
    );
    expect(demo.targets.filter(({ setOn }) => setOn > wish.today)).toEqual([]);
  });

  test('names the faculty account on many cases, some of them still to verify', () => {
    const faculty = demo.people.find(({ email }) => email.startsWith('faculty@'));
    const own = demo.attendings.find(({ personId }) => personId === faculty?.id);
    const cases = demo.cases.filter(({ fields }) => fields.attendingId === own?.id);
    expect(cases.length).toBeGreaterThan(demo.cases.length / 10);
    const due = cases.filter(({ verified }) => !verified);
    expect(due.length).toBeGreaterThan(20);
  });
});

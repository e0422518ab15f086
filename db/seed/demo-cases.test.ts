import { describe, expect, test } from 'vitest';
import { checkCase } from '#domain/check-case.ts';
import { readItem } from '#domain/sync/case-item.ts';
import { demoDepartment } from './demo-department.ts';
import type { PlantedCase } from './plant.ts';

const days = ['2026-07-01', '2026-11-24', '2027-02-28', '2027-06-30', '2028-02-29'];

const loggedOn = ({ loggedAt }: PlantedCase) => loggedAt.slice(0, 10);
const shareVerified = (cases: readonly PlantedCase[]) =>
  cases.filter(({ verified }) => verified).length / cases.length;

describe.each(days)('the cases as of %s', (today) => {
  const demo = demoDepartment({ seed: 20260701, today });
  const residents = new Map(demo.residents.map((resident) => [resident.id, resident]));
  const people = new Map(demo.attendings.map(({ id, personId }) => [id, personId]));
  const attendingIds = new Set(people.keys());
  const siteIds = new Set(demo.sites.map(({ id }) => id));

  test('are about 15,000', () => {
    expect(demo.cases.length).toBeGreaterThan(13_500);
    expect(demo.cases.length).toBeLessThan(16_500);
  });

  test('would all have been accepted from a phone', () => {
    const refused = demo.cases.filter(({ id, residentId, fields }) => {
      const resident = residents.get(residentId);
      if (!resident || !readItem({ op: 'log', v: 2, id, fields }).ok) return true;
      const context = { ...resident, today, attendingIds, siteIds };
      return Object.keys(checkCase(fields, context)).length > 0;
    });
    expect(refused).toEqual([]);
  });

  test('have ids of their own that begin with the time of logging', () => {
    expect(new Set(demo.cases.map(({ id }) => id)).size).toBe(demo.cases.length);
    const wrong = demo.cases.filter(({ id, loggedAt }) => {
      const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
      return id.charAt(14) !== '7' || time !== Date.parse(loggedAt);
    });
    expect(wrong).toEqual([]);
  });

  test('are logged after they were done and before today', () => {
    const wrong = demo.cases.filter(
      (one) => loggedOn(one) < one.fields.performedOn || loggedOn(one) >= today,
    );
    expect(wrong).toEqual([]);
  });

  test('hold one to four procedures', () => {
    const sizes = new Set(demo.cases.map(({ fields }) => fields.procedures.length));
    expect(sizes).toEqual(new Set([1, 2, 3, 4]));
  });

  test('belong to the program of their resident', () => {
    const stray = demo.cases.filter(
      ({ residentId, programId }) => residents.get(residentId)?.programId !== programId,
    );
    expect(stray).toEqual([]);
  });

  test('are verified by the attending in person, later and before today', () => {
    const wrong = demo.cases.filter(
      ({ fields, loggedAt, verified }) =>
        verified &&
        (verified.by !== people.get(fields.attendingId) ||
          verified.at <= loggedAt ||
          verified.at.slice(0, 10) >= today),
    );
    expect(wrong).toEqual([]);
  });

  test('are verified in about 55 of 100, the older ones more often', () => {
    expect(Math.abs(shareVerified(demo.cases) - 0.55)).toBeLessThan(0.05);
    const half = demo.cases.length / 2;
    expect(shareVerified(demo.cases.slice(0, half))).toBeGreaterThan(
      shareVerified(demo.cases.slice(half)) + 0.05,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { academicYear } from '#domain/training.ts';
import { bundles, type Service } from './bundles.ts';
import { isWeekend } from './calendar.ts';
import { demoDepartment } from './demo-department.ts';
import type { PlantedCase } from './plant.ts';
import { demoResidents } from './residents.ts';

const demo = demoDepartment({ seed: 20260701, today: '2027-02-28' });
const serviceOf = new Map(bundles.map(({ codes, service }) => [codes[0], service]));

const casesOf = (name: string) => {
  const id = demo.residents.find((resident) => resident.name === name)?.id;
  return demo.cases.filter(({ residentId }) => residentId === id);
};
const share = (cases: readonly PlantedCase[], test: (one: PlantedCase) => boolean) =>
  cases.filter(test).length / cases.length;

function ofKind(kind: string) {
  return demoResidents.filter((resident) => resident.kind === kind);
}

describe('volume', () => {
  test.each([
    ['ir-integrated', 6],
    ['ir-integrated', 4],
    ['ir-independent', 7],
    ['dr-esir', 5],
  ])(
    'in one class of %s PGY-%i the lowest has a third to seven tenths of the highest',
    (kind, pgy) => {
      const volumes = ofKind(kind)
        .filter((resident) => resident.pgy === pgy)
        .map(({ name }) => casesOf(name).length);
      const spread = Math.min(...volumes) / Math.max(...volumes);
      expect(spread).toBeGreaterThan(0.3);
      expect(spread).toBeLessThan(0.7);
    },
  );

  test('paces of a program spread as a log-normal does: lowest near 43 % of the highest', () => {
    for (const kind of ['ir-integrated', 'ir-independent']) {
      const paces = ofKind(kind).map(({ pace }) => pace);
      const spread = Math.min(...paces) / Math.max(...paces);
      expect(spread).toBeGreaterThan(0.38);
      expect(spread).toBeLessThan(0.5);
    }
  });

  test('a whole Integrated residency comes to between 1,000 and 2,600 cases', () => {
    for (const { name } of ofKind('ir-integrated').filter(({ pgy }) => pgy === 6)) {
      expect(casesOf(name).length).toBeGreaterThan(1000);
      expect(casesOf(name).length).toBeLessThan(2600);
    }
  });

  test('weekends are for emergencies, Julys are slow', () => {
    expect(share(demo.cases, ({ fields }) => isWeekend(fields.performedOn))).toBeLessThan(0.05);
    const of = (month: string) =>
      share(demo.cases, ({ fields }) => fields.performedOn.slice(5, 7) === month);
    expect(of('07')).toBeLessThan(0.8 * of('09'));
  });

  test('seniors are primary more often than juniors', () => {
    const primary = (name: string, year: number) =>
      share(
        casesOf(name).filter(({ fields }) => academicYear(fields.performedOn) === year),
        ({ fields }) => fields.procedures[0]?.role === 'primary',
      );
    expect(primary('Sunita Deshmane', 2026)).toBeGreaterThan(
      primary('Sunita Deshmane', 2022) + 0.2,
    );
  });

  test('daily loggers log on the day, the late ones often weeks after', () => {
    const sameDay = (name: string) =>
      share(casesOf(name), ({ fields, loggedAt }) => loggedAt.startsWith(fields.performedOn));
    const of = (habit: string) => demoResidents.filter((resident) => resident.habit === habit);
    for (const { name } of of('daily')) expect(sameDay(name)).toBeGreaterThan(0.9);
    for (const { name } of of('late')) expect(sameDay(name)).toBeLessThan(0.5);
    expect(Math.abs(of('daily').length / demoResidents.length - 0.18)).toBeLessThan(0.03);
  });

  // Shares of one independent resident's public log of 798 cases; 3.5 points for chance and habit.
  test.each<[number, readonly Service[]]>([
    [161, ['venous access']],
    [93, ['GI tubes']],
    [73, ['GU tubes']],
    [60, ['drainage']],
    [59, ['biopsy']],
    [54, ['biliary']],
    [53, ['bleeding embolization']],
    [42, ['pain']],
    [19, ['portal']],
  ])('%i of 798 cases are %s in the Independent program', (count, services) => {
    const cases = ofKind('ir-independent').flatMap(({ name }) => casesOf(name));
    const found = share(cases, ({ fields }) => {
      const service = serviceOf.get(fields.procedures[0]?.code);
      return service !== undefined && services.includes(service);
    });
    expect(Math.abs(found - count / 798)).toBeLessThan(0.035);
  });
});

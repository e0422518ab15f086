import { describe, expect, test } from 'vitest';
import { demoAttendings } from './attendings.ts';
import { bundles } from './bundles.ts';
import { dayNumber } from './calendar.ts';
import { rotationWeight } from './choose-bundle.ts';
import { demoDepartment } from './demo-department.ts';
import { listedNames, listFactor, weekdayOf } from './list-days.ts';
import type { PlantedCase } from './plant.ts';
import { mainSiteRotations, rotationShare } from './rotations.ts';

const demo = demoDepartment({ seed: 20260701, today: '2026-11-24' });
const mainOf = ({ fields }: PlantedCase) => fields.procedures[0]?.code ?? '';
const serviceOf = new Map(bundles.map(({ codes, service }) => [codes[0], service]));
const shareOf = (cases: readonly PlantedCase[], test: (one: PlantedCase) => boolean) =>
  cases.filter(test).length / cases.length;

/** The chance that two different cases of one heap have the same main procedure. */
function sameness(heaps: Iterable<readonly PlantedCase[]>): number {
  let [pairs, same] = [0, 0];
  for (const heap of heaps) {
    const counts = new Map<string, number>();
    for (const one of heap) counts.set(mainOf(one), (counts.get(mainOf(one)) ?? 0) + 1);
    pairs += heap.length * (heap.length - 1);
    same += [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  }
  return same / pairs;
}

const mainSite = demo.sites.find(({ shortName }) => shortName === 'GUH')?.id;
const atMainSite = demo.cases.filter(({ fields }) => fields.siteId === mainSite);

function heapsBy(keyOf: (one: PlantedCase) => string, cases: readonly PlantedCase[]) {
  const heaps = new Map<string, PlantedCase[]>();
  for (const one of cases) {
    const heap = heaps.get(keyOf(one)) ?? [];
    heap.push(one);
    heaps.set(keyOf(one), heap);
  }
  return [...heaps.values()];
}

describe('the department', () => {
  test('has a rotation for no more than all of each service', () => {
    for (const { name, service } of bundles) {
      const shares = mainSiteRotations.map((rotation) => rotationShare(rotation, service));
      expect(
        shares.reduce((sum, share) => sum + share),
        name,
      ).toBeLessThan(1.01);
    }
    for (const rotation of mainSiteRotations) {
      expect(rotationWeight(rotation, 2, 'guh'), rotation).toBeGreaterThan(0);
    }
  });

  test('has lists for bundles that exist, which move cases and make none', () => {
    const names = bundles.map(({ name }) => name);
    expect(listedNames.filter((name) => !names.includes(name))).toEqual([]);
    for (const name of names) {
      const week = [1, 2, 3, 4, 5].reduce((sum, weekday) => sum + listFactor(name, weekday), 0);
      expect(week, name).toBeCloseTo(5);
    }
  });

  test('does a few kinds all the time and many seldom', () => {
    const counts = heapsBy(mainOf, demo.cases).map(({ length }) => length);
    const ten = counts.toSorted((one, other) => other - one).slice(0, 10);
    const share = ten.reduce((sum, count) => sum + count) / demo.cases.length;
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.6);
    expect(counts.length).toBeGreaterThan(100);
  });

  test('sends alike cases to a resident on one day and in one block, over the log different ones', () => {
    const log = sameness(heapsBy(({ residentId }) => residentId, atMainSite));
    const block = sameness(
      heapsBy(({ residentId, fields }) => {
        return `${residentId} ${Math.floor(dayNumber(fields.performedOn) / 14)}`;
      }, atMainSite),
    );
    const day = sameness(
      heapsBy(({ residentId, fields }) => residentId + fields.performedOn, atMainSite),
    );
    expect(block).toBeGreaterThan(2.5 * log);
    expect(day).toBeGreaterThan(1.9 * block);
  });

  test('has attendings who mostly do what they are asked for', () => {
    const known = new Map(demo.attendings.map(({ id, name }) => [id, name]));
    const others = demoAttendings.filter(({ sites }) => !sites.gch);
    for (const { name, services } of others) {
      const isOwn = (one: PlantedCase) =>
        services.some((service) => service === serviceOf.get(mainOf(one)));
      const own = demo.cases.filter(({ fields }) => known.get(fields.attendingId) === name);
      expect(shareOf(own, isOwn), name).toBeGreaterThan(2 * shareOf(demo.cases, isOwn));
    }
  });

  test('does TACE on its list days', () => {
    const tace = demo.cases.filter((one) => mainOf(one) === '31678');
    const onList = shareOf(tace, ({ fields }) => [1, 3].includes(weekdayOf(fields.performedOn)));
    expect(onList).toBeGreaterThan(0.6);
    expect(onList).toBeLessThan(0.95);
  });
});

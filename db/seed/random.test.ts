import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const many = 20_000;
const draw = (next: () => number) => Array.from({ length: many }, next);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('randomFrom', () => {
  test('the same name gives the same stream, another name another', () => {
    expect(draw(randomFrom('a').next)).toEqual(draw(randomFrom('a').next));
    expect(draw(randomFrom('a').next)).not.toEqual(draw(randomFrom('b').next));
  });

  test('streams of neighbouring names are not alike', () => {
    const first = draw(randomFrom('1/cases').next);
    const second = draw(randomFrom('2/cases').next);
    const products = first.map((number, at) => (number - 0.5) * ((second[at] ?? 0) - 0.5));
    expect(Math.abs(mean(products)) * 12).toBeLessThan(0.03);
  });

  test('numbers fill the unit interval evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const number of draw(randomFrom('even').next)) {
      const tenth = Math.floor(number * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - many / 10)).toBeLessThan(200);
  });

  test('normal has mean 0 and deviation 1, poisson its mean, log-normal its median', () => {
    const random = randomFrom('shapes');
    const normals = draw(random.normal);
    expect(mean(normals)).toBeCloseTo(0, 1);
    expect(mean(normals.map((number) => number ** 2))).toBeCloseTo(1, 1);
    expect(mean(draw(() => random.poisson(3.5)))).toBeCloseTo(3.5, 1);
    const sorted = draw(() => random.logNormal(Math.log(4), 0.8)).sort((a, b) => a - b);
    expect(sorted[many / 2]).toBeCloseTo(4, 0);
  });

  test('weighted follows the weights and never picks a weight of 0', () => {
    const random = randomFrom('weights');
    const weights: Record<string, number> = { never: 0, seldom: 1, often: 3, last: 0 };
    const picked = draw(() =>
      random.weighted(Object.keys(weights), (key) => weights[key] ?? 0) === 'often' ? 1 : 0,
    );
    expect(mean(picked)).toBeCloseTo(0.75, 1);
    const others = draw(() =>
      'seldom often'.includes(random.weighted(Object.keys(weights), (key) => weights[key] ?? 0))
        ? 1
        : 0,
    );
    expect(mean(others)).toBe(1);
  });

  test('refuses to pick from nothing', () => {
    expect(() => randomFrom('none').pick([])).toThrow(RangeError);
    expect(() => randomFrom('none').weighted([1, 2], () => 0)).toThrow(RangeError);
  });

  test('shuffled keeps every item', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, name) => {
        expect(randomFrom(name).shuffled(items).sort()).toEqual(items.toSorted());
      }),
    );
  });
});

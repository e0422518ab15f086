import { describe, expect, it } from 'vitest';
import { rolloverOf } from './rollover.ts';

const resident = (name: string, startsOn: string, startingPgy: number, graduatesOn: string) => ({
  ...{ name, kind: 'ir-integrated' as const, startsOn, startingPgy, graduatesOn },
});
const all = [
  resident('gone', '2021-07-01', 2, '2026-06-30'),
  resident('last', '2022-07-01', 2, '2027-06-30'),
  resident('second', '2025-07-01', 2, '2030-06-30'),
  resident('extended', '2021-07-01', 2, '2027-12-31'),
  resident('to come', '2027-07-01', 2, '2032-06-30'),
];
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('the turn of the academic year', () => {
  it('sorts residents by what it means for them', () => {
    const over = rolloverOf(all, '2026-11-24');
    expect(over.turnsOn).toBe('2027-07-01');
    expect(names(over.finished)).toEqual(['gone']);
    expect(names(over.graduating)).toEqual(['last']);
    expect(over.movingUp.map(({ who, from, to }) => [who.name, from, to])).toEqual([
      ['second', 3, 4],
    ]);
    expect(over.staying.map(({ who, pgy }) => [who.name, pgy])).toEqual([
      ['extended', 6],
      ['to come', 2],
    ]);
  });

  it('keeps who graduates on June 30 until that day is over', () => {
    expect(names(rolloverOf(all, '2027-06-30').finished)).toEqual(['gone']);
    expect(names(rolloverOf(all, '2027-07-01').finished)).toEqual(['gone', 'last']);
    expect(rolloverOf(all, '2027-07-01').turnsOn).toBe('2028-07-01');
  });
});

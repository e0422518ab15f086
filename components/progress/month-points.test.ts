import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/facts.ts';
import { ResidentId } from '#domain/ids.ts';
import { type CaseRole, caseRoles } from '#domain/procedure-case.ts';
import { monthPoints } from './month-points.ts';
import { pointTotal } from './volume-words.ts';

const residentId = ResidentId.parse('0192d3a4-0000-7000-8000-000000000001');

function fact(month: string | undefined, role: CaseRole, n: number): Fact {
  return { residentId, code: '31501', role, month, verified: true, n };
}

describe('monthPoints', () => {
  it('adds up by month and role and shows months without a case', () => {
    const facts = [
      fact('2026-01', 'primary', 3),
      fact('2026-01', 'primary', 2),
      fact('2025-11', 'assisting', 1),
    ];
    expect(monthPoints(facts, { from: '2025-11', to: '2026-01' })).toEqual([
      { month: '2025-11', primary: 0, secondary: 0, assisting: 1 },
      { month: '2025-12', primary: 0, secondary: 0, assisting: 0 },
      { month: '2026-01', primary: 5, secondary: 0, assisting: 0 },
    ]);
  });

  it('widens the span for a fact outside of it', () => {
    const facts = [fact('2025-06', 'primary', 1), fact('2025-09', 'primary', 1)];
    const months = monthPoints(facts, { from: '2025-07', to: '2025-08' }).map((p) => p.month);
    expect(months).toEqual(['2025-06', '2025-07', '2025-08', '2025-09']);
  });

  it('refuses a fact that has no month', () => {
    const facts = [fact(undefined, 'primary', 1)];
    expect(() => monthPoints(facts, { from: '2025-07', to: '2025-08' })).toThrow('by month');
  });

  it('loses and doubles no procedure, and no month', () => {
    const month = fc
      .tuple(fc.integer({ min: 2020, max: 2027 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    const facts = fc.array(
      fc
        .tuple(month, fc.constantFrom(...caseRoles), fc.integer({ min: 1, max: 9 }))
        .map(([m, role, n]) => fact(m, role, n)),
    );
    fc.assert(
      fc.property(facts, month, (given, from) => {
        const points = monthPoints(given, { from, to: from });
        const total = points.reduce((sum, point) => sum + pointTotal(point), 0);
        expect(total).toBe(given.reduce((sum, { n }) => sum + n, 0));
        expect(new Set(points.map((point) => point.month)).size).toBe(points.length);
        const [y0 = 0, m0 = 0] = (points[0]?.month ?? '').split('-').map(Number);
        const [y1 = 0, m1 = 0] = (points.at(-1)?.month ?? '').split('-').map(Number);
        expect(points.length).toBe((y1 - y0) * 12 + m1 - m0 + 1);
      }),
    );
  });
});

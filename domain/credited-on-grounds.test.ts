import { expect, it } from 'vitest';
import { creditedBy } from './credited-by.ts';
import { creditedOnGrounds } from './credited-on-grounds.ts';
import type { Fact } from './facts.ts';
import { ResidentId } from './ids.ts';
import { programKindNames } from './program-kinds.ts';
import { standingOfResident } from './standing-of-resident.ts';

const residentId = ResidentId.parse('00000000-0000-4000-8000-000000000001');
const training = {
  ...{ startsOn: '2024-07-01', startingPgy: 2, graduatesOn: '2029-06-30' },
  countedRoles: ['primary', 'secondary'] as const,
};
const procedures = ['31766', '31684', '31862'].map((code) => ({
  ...{ code, role: 'primary' as const, laterality: null },
}));
const facts: Fact[] = procedures.flatMap(({ code }, nth) => [
  { residentId, code, role: 'primary', verified: nth === 0, n: nth + 3 },
  { residentId, code, role: 'assisting', verified: false, n: 7 },
]);
const target = {
  ...{ measure: 'family:tips' as const, minimum: 5, basis: 'program' as const, source: '' },
  ...{ id: '1' as never, setOn: '2026-03-01' },
};

it.each(programKindNames)('says what the whole standing says, in %s', (kind) => {
  for (const esir of [false, true]) {
    const grounds = { ...training, kind, esir, targets: [target], facts };
    const whole = standingOfResident(
      { ...training, kind, esir },
      { facts, targets: [target], totals: [] },
      '2026-03-02',
    );
    const said = creditedOnGrounds(procedures, grounds);
    expect(said).toEqual(creditedBy(procedures, whole, training.countedRoles));
    expect(said.map(({ counted }) => counted)).toContain(3);
  }
});

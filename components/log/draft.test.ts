import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { procedures as catalog } from '#domain/catalog/procedures.ts';
import { caseRoles, maxProcedures } from '#domain/procedure-case.ts';
import { changeDraft, type Draft, type FieldChange } from './draft.ts';
import { caseId, paracentesis, portPlacement, reference } from './log-reference.fixture.ts';
import { startDraft } from './open-draft.ts';

const fresh = startDraft(caseId(1), reference);
const port = { code: portPlacement, role: 'primary' } as const;
const tap = { code: paracentesis, role: 'secondary' } as const;
const withBoth = changeDraft(fresh, { kind: 'add', procedures: [port, tap] });
const codes = (draft: Draft) => draft.fields.procedures.map(({ code }) => code);

describe('procedures', () => {
  test('stand in the order in which they were added, once each', () => {
    const again = changeDraft(withBoth, {
      kind: 'add',
      procedures: [{ ...port, role: 'assisting' }],
    });
    expect(again).toBe(withBoth);
    expect(again.fields.procedures).toEqual([port, tap]);
  });

  test('come back to their old place', () => {
    const removed = changeDraft(withBoth, { kind: 'remove', code: portPlacement });
    expect(codes(removed)).toEqual([paracentesis]);
    const undone = changeDraft(removed, { kind: 'add', procedures: [port], at: 0 });
    expect(codes(undone)).toEqual([portPlacement, paracentesis]);
  });

  test('change their role alone', () => {
    const changed = changeDraft(withBoth, { kind: 'role', code: paracentesis, role: 'assisting' });
    expect(changed.fields.procedures).toEqual([port, { ...tap, role: 'assisting' }]);
  });

  test('are never doubled and never too many, whatever is done in whatever order', () => {
    const procedure = fc.record({
      code: fc.constantFrom(...catalog.slice(0, 20).map(({ code }) => code)),
      role: fc.constantFrom(...caseRoles),
    });
    const change: fc.Arbitrary<FieldChange> = fc.oneof(
      fc.record({
        kind: fc.constant('add' as const),
        procedures: fc.uniqueArray(procedure, { maxLength: 5, selector: ({ code }) => code }),
        at: fc.option(fc.nat(15), { nil: undefined }),
      }),
      procedure.map(({ code }) => ({ kind: 'remove' as const, code })),
      procedure.map(({ code, role }) => ({ kind: 'role' as const, code, role })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const all = codes(changes.reduce(changeDraft, fresh));
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBeLessThanOrEqual(maxProcedures);
      }),
    );
  });
});

describe('a save', () => {
  const saved = { kind: 'saved', id: caseId(1), version: 1, sent: withBoth.fields } as const;
  const next = startDraft(caseId(2), reference);

  test('begins the next draft', () => {
    expect(changeDraft(withBoth, { ...saved, next })).toBe(next);
  });

  test('keeps what was changed while the case was under way, as an amendment of it', () => {
    const later = changeDraft(withBoth, { kind: 'set', fields: { note: 'Long track.' } });
    const after = changeDraft(later, { ...saved, next });
    expect(after).toEqual({ ...later, baseVersion: 1 });
  });

  test('of another draft changes nothing', () => {
    const other = { ...withBoth, id: caseId(3) };
    expect(changeDraft(other, { ...saved, next })).toBe(other);
  });
});

test('a withdrawn case comes back only where nothing would be lost for it', () => {
  const back = { ...withBoth, id: caseId(4) };
  expect(changeDraft(fresh, { kind: 'give-back', draft: back })).toBe(back);
  const busy = changeDraft(fresh, { kind: 'set', fields: { note: 'Mine.' } });
  expect(changeDraft(busy, { kind: 'give-back', draft: back })).toBe(busy);
});

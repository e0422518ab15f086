import { describe, expect, test } from 'vitest';
import { checkNote } from '#domain/check-note.ts';
import { checkDraft } from './check-draft.ts';
import { caseId, lastCase, portPlacement, reference } from './log-reference.fixture.ts';
import { startDraft } from './open-draft.ts';

const mode = { kind: 'log' } as const;
const good = {
  ...startDraft(caseId(1), reference).fields,
  procedures: [{ code: portPlacement, role: 'primary' as const, laterality: null }],
  details: null,
};
const check = (change: Partial<typeof good>, by: typeof checkNote | undefined = checkNote) =>
  checkDraft({ ...good, ...change }, reference, mode, by);

test('a whole draft passes, with its note trimmed', () => {
  expect(check({ note: '  Long track. ' })).toEqual({
    ok: true,
    fields: { ...good, note: 'Long track.' },
  });
});

test('nothing chosen has a sentence for each field', () => {
  const empty = startDraft(caseId(1), { ...reference, last: null }).fields;
  expect(checkDraft(empty, reference, mode, checkNote)).toEqual({
    ok: false,
    errors: {
      attendingId: 'Choose the attending.',
      siteId: 'Choose the site.',
      procedures: 'Add at least one procedure.',
    },
  });
});

test('a date before the residency is found here, by the rule of the server', () => {
  const checked = check({ performedOn: '2024-06-30' });
  expect(checked.ok ? {} : Object.keys(checked.errors)).toEqual(['performedOn']);
});

test('an attending who has left is right for the case that names them, wrong for a new one', () => {
  const few = { ...reference, attendings: [] };
  const amend = { kind: 'amend', id: caseId(1), version: 1, fields: lastCase } as const;
  expect(checkDraft(good, few, amend, checkNote).ok).toBe(true);
  expect(checkDraft(good, few, mode, checkNote).ok).toBe(false);
});

test('a note with an identifier is refused before anything is kept', () => {
  const checked = check({ note: 'MRN 12345678' });
  expect(checked.ok ? {} : Object.keys(checked.errors)).toEqual(['note']);
});

describe('without the guard at hand', () => {
  const unchecked = (change: Partial<typeof good>) =>
    checkDraft({ ...good, ...change }, reference, mode, undefined);

  test('a draft without a note is checked all the same', () => {
    expect(unchecked({}).ok).toBe(true);
    expect(unchecked({ performedOn: '2024-06-30' }).ok).toBe(false);
  });
  test('a note is not kept', () => {
    const checked = unchecked({ note: 'Long track.' });
    expect(checked.ok ? {} : Object.keys(checked.errors)).toEqual(['note']);
  });
});

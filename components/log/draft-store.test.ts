import { beforeEach, describe, expect, test } from 'vitest';
import { newCaseId } from '#offline/new-case-id.ts';
import { dropDraft, keepDraft, readDraft } from './draft-store.ts';
import { portPlacement, reference } from './log-reference.fixture.ts';
import { startDraft } from './open-draft.ts';

const draft = {
  ...startDraft(newCaseId(), reference),
  touched: true,
};
draft.fields = { ...draft.fields, procedures: [{ code: portPlacement, role: 'primary' }] };

let kept: Map<string, string>;
let storage: Storage;

beforeEach(() => {
  kept = new Map();
  storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
});

test('a draft comes back whole, under its own id and key', () => {
  expect(keepDraft(storage, 'one', draft)).toBe(true);
  expect(readDraft(storage, 'one')).toEqual(draft);
  expect(readDraft(storage, 'two')).toBeUndefined();
  dropDraft(storage, 'one');
  expect(readDraft(storage, 'one')).toBeUndefined();
});

test('an amendment keeps the version that it stands on', () => {
  keepDraft(storage, 'one', { ...draft, baseVersion: 7 });
  expect(readDraft(storage, 'one')?.baseVersion).toBe(7);
});

describe('what is no draft of ours', () => {
  test.each(['{', '[]', '{"v":2}', '{"v":1,"id":"x","fields":{}}'])('%s is none', (text) => {
    kept.set('one', text);
    expect(readDraft(storage, 'one')).toBeUndefined();
  });
});

describe('a browser that keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  test('is survived', () => {
    const full = { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage;
    expect(keepDraft(full, 'one', draft)).toBe(false);
    expect(readDraft(full, 'one')).toBeUndefined();
    expect(() => dropDraft(full, 'one')).not.toThrow();
  });

  test('says so', () => {
    expect(keepDraft(undefined, 'one', draft)).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aggregateCategories } from '../catalog/defined-categories.ts';
import { procedures } from '../catalog/procedures.ts';
import { measureLabel } from '../measures.ts';
import type { ProgramKind } from '../program-kinds.ts';
import { irDefinedCategories } from './ir-defined-categories.ts';
import { requirementSets, setsFor } from './registry.ts';

/** Fields of one CSV line; quotes hold commas, and none is doubled in this file. */
function fields(row: string): string[] {
  return [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => {
    return quoted ?? bare ?? '';
  });
}

const csv = readFileSync(new URL('./requirements.csv', import.meta.url), 'utf8');
const rows = csv.trim().split('\n').slice(1).map(fields);

const csvNames: Record<string, string> = {
  'dr-2026-03': 'DR 2026-03',
  'dr-hands-on-us': 'DR hands-on ultrasound',
  esir: 'ESIR',
  'ir-total': 'IR total',
};
const csvKinds: Record<string, readonly ProgramKind[]> = {
  'Diagnostic radiology; Integrated IR': ['ir-integrated', 'dr-esir'],
  'ESIR track of diagnostic radiology': ['dr-esir'],
  'Integrated IR; Independent IR': ['ir-integrated', 'ir-independent'],
};

function csvLines(name: string | undefined) {
  const own = rows.filter(([set]) => set === name);
  const firstSource = own[0]?.[6];
  return own.map(([, , category, minimum, unit, loggedAs, source, confidence]) => ({
    category,
    minimum: Number(minimum),
    unit,
    loggedAs,
    source: source === 'same' ? firstSource : source,
    confidence,
  }));
}

const allLines = requirementSets.flatMap(({ lines }) => lines);

describe('the data and requirements.csv', () => {
  test('every row of the file belongs to a set', () => {
    const known = [...Object.values(csvNames), 'IR defined categories'];
    expect(rows).toHaveLength(15);
    for (const [set] of rows) expect(known).toContain(set);
  });

  test.each(Object.keys(csvNames))('%s says what the file says', (id) => {
    const set = requirementSets.find((candidate) => candidate.id === id);
    const lines = set?.lines.map(({ measure, minimum, unit, loggedAs, source, confidence }) => {
      return { category: measureLabel(measure), minimum, unit, loggedAs, source, confidence };
    });
    expect(lines).toEqual(csvLines(csvNames[id]));
  });

  test.each([...requirementSets])('$id applies where the file says', ({ id, appliesTo }) => {
    const row = rows.find(([set]) => set === (csvNames[id] ?? 'IR defined categories'));
    expect(appliesTo).toEqual(csvKinds[row?.[1] ?? '']);
  });
});

describe('honesty', () => {
  test('a line has a number exactly when something was found', () => {
    for (const { key, minimum, confidence } of allLines) {
      expect(minimum === null, key).toBe(confidence === 'none');
    }
  });

  test('an unconfirmed number says so in its label', () => {
    const unconfirmed = allLines.filter(({ confidence }) => confidence === 'M');
    expect(unconfirmed.map(({ minimum }) => minimum)).toEqual([1000]);
    for (const { label } of unconfirmed) expect(label).toContain('unconfirmed');
  });

  test('every line has a source, a key of its own, and no set a made-up date', () => {
    for (const { source } of allLines) expect(source.length).toBeGreaterThan(20);
    expect(new Set(allLines.map(({ key }) => key)).size).toBe(allLines.length);
    expect(requirementSets.map(({ effectiveFrom }) => effectiveFrom)).toEqual(
      requirementSets.map(() => null),
    );
  });
});

describe('IR Defined Categories', () => {
  const measures = irDefinedCategories.lines.map(({ measure }) => measure);

  test('are those that the catalog credits case by case, once each, Other last', () => {
    const aggregate: ReadonlySet<string> = new Set(aggregateCategories);
    const credited = new Set(procedures.flatMap(({ categories }) => categories));
    const expected = [...credited].filter((category) => !aggregate.has(category));
    expect([...measures].sort()).toEqual(expected.map((c) => `category:${c}`).sort());
    expect(measures.at(-1)).toBe('category:Other');
  });

  test('none has a minimum, and each says that none was found', () => {
    for (const { minimum, source } of irDefinedCategories.lines) {
      expect(minimum).toBeNull();
      expect(source).toMatch(/^No published per-category minimum found;/);
    }
  });
});

describe('setsFor', () => {
  test.each<[ProgramKind, boolean, string[]]>([
    ['ir-integrated', false, ['ir-total', 'ir-defined-categories', 'dr-2026-03', 'dr-hands-on-us']],
    ['ir-independent', false, ['ir-total', 'ir-defined-categories']],
    ['ir-independent', true, ['ir-total', 'ir-defined-categories']],
    ['dr-esir', false, ['dr-2026-03', 'dr-hands-on-us']],
    ['dr-esir', true, ['dr-2026-03', 'dr-hands-on-us', 'esir']],
  ])('%s with ESIR %s', (kind, esir, ids) => {
    expect(setsFor(kind, esir).map(({ id }) => id)).toEqual(ids);
  });
});

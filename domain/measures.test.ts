import { describe, expect, test } from 'vitest';
import { findProcedure } from './catalog/find-procedure.ts';
import { procedures } from './catalog/procedures.ts';
import { measureLabel, measuresOf, parseMeasure } from './measures.ts';

describe('measuresOf', () => {
  test('a biopsy of the lung credits two categories, its family and image-guided work', () => {
    const biopsy = procedures.find(
      ({ categories, name }) => categories.length === 2 && /lung/i.test(name),
    );
    if (!biopsy) throw new Error('the catalog has no lung biopsy');
    const measures = measuresOf(biopsy);
    expect(measures).toContain('category:Biopsy');
    expect(measures).toContain('category:Image guided bx/drainage');
    expect(measures).toContain(`family:${biopsy.family}`);
    expect(measures).toContain('image-guided');
  });

  test('a clinic visit is no image-guided procedure', () => {
    const visit = findProcedure('32943');
    if (!visit) throw new Error('the catalog has no clinic visit');
    expect(measuresOf(visit)).toContain('category:New Outpatient Eval');
    expect(measuresOf(visit)).not.toContain('image-guided');
  });

  test('no procedure of the catalog counts twice to one measure, and each measure is known', () => {
    for (const procedure of procedures) {
      const measures = measuresOf(procedure);
      expect(new Set(measures).size, procedure.code).toBe(measures.length);
      for (const measure of measures) expect(parseMeasure(measure)).toBe(measure);
    }
  });
});

describe('parseMeasure', () => {
  test.each(['', 'category:', 'category:Chest X-Ray', 'Biopsy', 'family:nope', 'image-guided '])(
    'refuses %j',
    (text) => {
      expect(parseMeasure(text)).toBeUndefined();
    },
  );
  test.each(['constructor', 'family:constructor', 'category:toString'])(
    'isn’t fooled by %s',
    (t) => {
      expect(parseMeasure(t)).toBeUndefined();
    },
  );
});

test('labels are words, not ids', () => {
  expect(measureLabel('category:CT abd/pel')).toBe('CT abd/pel');
  expect(measureLabel('image-guided')).toBe('All image-guided procedures');
});

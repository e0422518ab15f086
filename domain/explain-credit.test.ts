import { describe, expect, test } from 'vitest';
import { findProcedure } from './catalog/find-procedure.ts';
import { defaultCreditRules } from './credit.ts';
import { explainCredit } from './explain-credit.ts';

const lungBiopsy = '31862';
const name = findProcedure(lungBiopsy)?.name;
const explain = explainCredit;

describe('explainCredit', () => {
  test('says where ADS lists the procedure and all that it credits', () => {
    expect(explain(lungBiopsy, 'primary', 'category:Biopsy', defaultCreditRules)).toBe(
      `${name} is listed by ADS under Biopsy · Biopsy thoracic and credits Biopsy and Image guided bx/drainage.`,
    );
  });

  test('owns that image-guided is the word of this log', () => {
    expect(explain(lungBiopsy, 'secondary', 'image-guided', defaultCreditRules)).toMatch(
      /this log takes it as image-guided/,
    );
  });

  test('a family is ours, not one of ADS', () => {
    const family = findProcedure(lungBiopsy)?.family;
    if (!family) throw new Error('the catalog has no lung biopsy');
    expect(explain(lungBiopsy, 'primary', `family:${family}`, defaultCreditRules)).toMatch(
      /ADS doesn't have\.$/,
    );
  });

  test.each([
    [defaultCreditRules.countedRoles, 'only Primary and Secondary count'],
    [['primary'] as const, 'only Primary counts'],
    [[], 'no role counts'],
  ])('says which roles count under %j', (countedRoles, words) => {
    expect(explain(lungBiopsy, 'assisting', 'category:Biopsy', { countedRoles })).toBe(
      `${name} was logged as Assisting and in this program ${words}, so it doesn't count to Biopsy.`,
    );
  });

  test('is silent on what the procedure has nothing to do with', () => {
    expect(
      explain(lungBiopsy, 'primary', 'category:Embolization', defaultCreditRules),
    ).toBeUndefined();
    expect(explain('99999', 'primary', 'category:Biopsy', defaultCreditRules)).toBeUndefined();
  });
});

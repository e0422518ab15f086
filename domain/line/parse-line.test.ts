import { describe, expect, it } from 'vitest';
import { goldContext } from './gold-context.ts';
import { parseLine } from './parse-line.ts';

const parse = (text: string) => parseLine(text, goldContext);
const one = (text: string) => {
  const [draft, ...more] = parse(text);
  if (!draft || more.length > 0) throw new Error(`${more.length + 1} cases in: ${text}`);
  return draft;
};
const asked = (text: string) => one(text).questions.map(({ kind }) => kind);
const offered = (text: string) =>
  one(text).questions.flatMap(({ options }) => options.map(({ value }) => value));

describe('a role', () => {
  it.each([
    ['tips primary', 'primary'],
    ['tips, prim', 'primary'],
    ['I was first operator on a tips', 'primary'],
    ['tips 1st op', 'primary'],
    ['tips, solo', 'primary'],
    ['tips (p)', 'primary'],
    ['tips - secondary', 'secondary'],
    ['tips sec', 'secondary'],
    ['tips, second', 'secondary'],
    ['tips 2nd operator', 'secondary'],
    ['tips 1st asst', 'assisting'],
    ['tips, first assistant', 'assisting'],
    ['assisted okafor with tips', 'assisting'],
    ['Role: Assisting - tips', 'assisting'],
  ])('%s is %s', (text, role) => {
    expect(one(text).procedures.map((procedure) => procedure.role)).toEqual([role]);
  });

  it.each(['scrubbed', 'observed only', 'shadowed', 'obs'])('%s is none of the three', (word) => {
    expect(one(`tips, ${word}`).procedures[0]?.role).toBeNull();
    expect(asked(`tips, ${word}`)).toEqual(['which-role']);
    expect(offered(`tips, ${word}`)).toEqual(['primary', 'secondary', 'assisting']);
  });

  it('that clings to one procedure is not the other one’s', () => {
    const roles = one('tips primary, closure assisting').procedures.map(({ role }) => role);
    expect(roles).toEqual(['primary', 'assisting']);
  });

  it.each(['primary gj', 'port secondary to infection', 'ptbd for primary sclerosing cholangitis'])(
    'is not meant in "%s"',
    (text) => {
      expect(one(text).procedures.map(({ role }) => role)).toEqual([null]);
    },
  );

  it('stands for all where the line states none', () => {
    const [draft] = parseLine('tips', { ...goldContext, defaults: { role: 'primary' } });
    expect(draft?.procedures[0]?.role).toBe('primary');
  });
});

describe('a date', () => {
  it.each([
    ['11/3', '2026-11-03'],
    ['11/3/25', '2025-11-03'],
    ['3 Nov', '2026-11-03'],
    ['Nov 3rd', '2026-11-03'],
    ['november third', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['the 12th', '2026-11-12'],
    ['today', '2026-11-24'],
    ['yest', '2026-11-23'],
    ['last night', '2026-11-23'],
    ['2 days ago', '2026-11-22'],
    ['two weeks ago', '2026-11-10'],
    ['last fri', '2026-11-20'],
    ['Friday 11/20', '2026-11-20'],
  ])('%s is %s', (text, date) => {
    expect(one(`para ${text}`).performedOn).toBe(date);
    expect(asked(`para ${text}`)).toEqual([]);
  });

  it.each(['tomorrow', '11/30/26', '2/30', 'last week', '12/3', 'tues', '11/20 or 11/21'])(
    '%s is asked',
    (text) => {
      expect(one(`para ${text}`).performedOn).toBeNull();
      expect(asked(`para ${text}`)).toEqual(['which-date']);
    },
  );

  it.each(['tace seg 7/8', 'lung bx, LLL, 18G', 'sfa stent 6x40', 'para 8.5 liters, 0730'])(
    'is not meant in "%s"',
    (text) => {
      expect(one(text).performedOn).toBeNull();
      expect(asked(text)).toEqual([]);
    },
  );
});

describe('people and places', () => {
  it.each([
    ['Okafor', 'okafor'],
    ['w/ Dr. Adaeze Okafor', 'okafor'],
    ['NGUYEN, MINH', 'nguyen'],
    ['S. Park', 'park-s'],
    ["o'brien", 'obrien'],
    ['rosen katz', 'rosen'],
    ['w okafr', 'okafor'],
    ['w/ ML', 'lindqvist'],
    ['doctor oh ka for', 'okafor'],
    ['with doctor lind quist', 'lindqvist'],
    ['dr oh brian', 'obrien'],
  ])('%s is %s', (text, id) => {
    expect(one(`para, ${text}`).attendingId).toBe(id);
  });

  it('asks between two of a name, and offers both', () => {
    expect(offered('para w park')).toEqual(['park-s', 'park-j']);
    expect(offered('para w okafor or vance')).toEqual(['okafor', 'vance']);
  });

  it('asks who a stranger is', () => {
    expect(asked('para w dr smith')).toEqual(['which-attending']);
    expect(asked('para w davis')).toEqual(['unknown-words']);
  });

  it('does not take a title for initials', () => {
    const attendings = [
      { id: 'young', name: 'Thomas Young' },
      { id: 'rosen', name: 'David Rosen' },
    ];
    const [draft] = parseLine('para w dr. young', { ...goldContext, attendings });
    expect(draft?.attendingId).toBe('young');
  });

  it('does not take a stone for Dr. Stone', () => {
    expect(one('biliary stone removal').attendingId).toBeNull();
    expect(one('vertebroplasty w stone').attendingId).toBe('stone');
  });

  it.each([
    ['GUH', 'guh'],
    ['at Gateway University Hospital', 'guh'],
    ['gateway univ', 'guh'],
    ['Gateway U', 'guh'],
    ["children's", 'gch'],
    ['@gwc', 'gwc'],
    ['west county', 'gwc'],
  ])('%s is the site %s', (text, id) => {
    expect(one(`para, ${text}`).siteId).toBe(id);
  });

  it('asks which of the Gateways, and where Mercy is', () => {
    expect(offered('para, gateway')).toEqual(['guh', 'gch', 'gwc']);
    expect(asked('para at mercy')).toEqual(['which-site']);
  });
});

describe('adult or pediatric', () => {
  it.each([
    ['67M', 'adult'],
    ['72 y/o female', 'adult'],
    ['sixty seven year old', 'adult'],
    ['9M', 'pediatric'],
    ['6mo', 'pediatric'],
    ['age four', 'pediatric'],
    ['peds', 'pediatric'],
  ])('%s is %s', (text, type) => {
    expect(one(`para, ${text}`).patientType).toBe(type);
  });

  it('is not told by a French size', () => {
    expect(one('chest tube, 14F').patientType).toBeNull();
  });
});

describe('several cases', () => {
  const summary = (text: string) =>
    parse(text).map(({ procedures, attendingId, siteId, performedOn }) =>
      [procedures.map(({ code }) => code), attendingId, siteId, performedOn].flat().join(' '),
    );

  it('stand on lines, with or without bullets', () => {
    expect(summary('- para\n• thora\n3. picc\n[x] lp')).toEqual(
      ['31896', '31895', '31776', '32936'].map((code) => `${code}   `),
    );
  });

  it('stand between semicolons', () => {
    expect(summary('para okafor; thora vance')).toEqual(['31896 okafor  ', '31895 vance  ']);
  });

  it('stand behind numbers that count up', () => {
    expect(summary('1) para 2) thora')).toEqual(['31896   ', '31895   ']);
    expect(summary('11/19: 1. para 2. thora')).toEqual([
      '31896   2026-11-19',
      '31895   2026-11-19',
    ]);
  });

  it('have what their heading says', () => {
    expect(summary('11/23 GUH Okafor\nTACE\npara w vance')).toEqual([
      '31678 okafor guh 2026-11-23',
      '31896 vance guh 2026-11-23',
    ]);
  });

  it('of a pasted board lose times and rooms', () => {
    expect(summary('0730 IR1 TIPS Okafor\n9:00 AM Rm 2 port Vance')).toEqual([
      '31763 okafor  ',
      '31780 vance  ',
    ]);
  });
});

it('shows every word as a token', () => {
  const text = 'tips revision stent, w okafor, primary, guh, yesterday';
  expect(one(text).tokens.map(({ kind, text: word, value }) => [kind, word, value])).toEqual([
    ['procedure', 'tips revision stent', '31766'],
    ['attending', 'w okafor', 'okafor'],
    ['role', 'primary', 'primary'],
    ['site', 'guh', 'guh'],
    ['date', 'yesterday', '2026-11-23'],
  ]);
});

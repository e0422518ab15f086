import { describe, expect, it } from 'vitest';
import { goldContext } from './gold-context.ts';
import { parseLine } from './parse-line.ts';

const parse = (text: string) => parseLine(text, goldContext);
const one = (text: string) => {
  const [draft, ...more] = parse(text);
  if (!draft || more.length > 0) throw new Error(`${more.length + 1} cases in: ${text}`);
  return draft;
};
const codesOf = (text: string) => one(text).procedures.map(({ code }) => code);
const asked = (text: string) => one(text).questions.map(({ kind }) => kind);
const offered = (text: string) =>
  one(text).questions.flatMap(({ options }) => options.map(({ value }) => value));

describe('how many and which side', () => {
  it.each([
    ['para x2', 2],
    ['two ports', 2],
    ['MWA x2 liver lesions', 2],
    ['liver bx 18G x4', 1],
    ['thyroid fna x3 passes', 1],
    ['coil embo, coils x5', 1],
    ['bilateral pcn exchange', 1],
  ])('%s is %i', (text, count) => {
    expect(codesOf(text)).toHaveLength(count);
  });

  it.each([
    ['L pcn', ['left']],
    ['pcn right', ['right']],
    ['bilat ufe', ['bilateral']],
    ['left thora, right pcn', ['left', 'right']],
  ])('%s is %j', (text, sides) => {
    expect(one(text).procedures.map(({ laterality }) => laterality)).toEqual(sides);
  });
});

describe('what was not done', () => {
  it.each([
    ['para, no thora', ['31896']],
    ['tips without stent', ['31763']],
    ['tace w/o closure', ['31678']],
    ['cavogram, filter not removed', ['31698']],
    ['lung bx r/o lymphoma', ['31862']],
    ['para today, y90 in 2 weeks', ['31896']],
  ])('%s is %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each(['tips cancelled', 'tips attempt aborted', 'filter retrieval failed'])(
    'is asked: %s',
    (text) => {
      expect(asked(text)).toEqual(['unknown-words']);
    },
  );
});

describe('what the rest of the line decides', () => {
  it.each([
    ['iliac stent', []],
    ['iliac venogram, iliac stent', ['31696', '31713']],
    ['aortogram, iliac stent', ['31630', '31662']],
    ['coil embo', ['31684']],
    ['coil embo for GI bleed', ['31677']],
    ['fistulogram, pta, stent', ['31789', '31790', '31791']],
    ['celiac, sma and gda angio', ['31637', '31641', '31640']],
    ['hepatic venogram + wedge', ['31702']],
    ['thrombosed tips, thrombectomy', ['31765']],
  ])('%s is %j', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe('what is not understood is asked, never guessed', () => {
  it.each(['stent', 'embo', 'angio', 'ablation', 'biopsy', 'lysis check', 'adrenal mwa'])(
    '%s',
    (text) => {
      expect(codesOf(text)).toEqual([]);
      expect(asked(text)).toContain('which-procedure');
      expect(offered(text).length).toBeGreaterThan(0);
    },
  );

  it('a misspelling offers what is near', () => {
    expect(codesOf('thoracentsis')).toEqual([]);
    expect(offered('thoracentsis')).toContain('31895');
  });

  it('a line without a procedure says so', () => {
    expect(asked('okafor, yesterday')).toEqual(['no-procedure']);
  });

  it('a number of a patient is never read', () => {
    for (const text of ['tips MRN 1234567', 'tips 00812345', 'tips dob 11/3/1960']) {
      expect(asked(text)).toEqual(['unknown-words']);
      expect(one(text).performedOn).toBeNull();
    }
  });
});

describe('what was done to one thing is not done to the next', () => {
  it.each([
    ['PICC removed, port placed', ['31780']],
    ['port placement and removal of PICC', ['31780']],
    ['2 lines and a port', ['31780']],
    ['exchange of right PCN and left NUS', ['31851']],
    ['port in, port out', ['31780', '31782']],
  ])('%s names %j for sure', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe('dictation', () => {
  it.each([
    ['why ninety', '31680'],
    ['tie ps', '31763'],
    ['t i p s', '31763'],
    ['u f e', '31681'],
    ['para centesis', '31896'],
    ['tee jay liver biopsy', '31882'],
    ['eye vee see filter removal', '31742'],
    ['pick line', '31776'],
    ['kyphoplasty at T eleven', '31933'],
    ['chemo embolization', '31678'],
  ])('%s is %s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });
});

import type { Service } from './bundles.ts';
import type { SiteKey } from './sites.ts';

/** One of the invented attendings: where they work, what they are asked for, how they verify. */
export interface DemoAttending {
  readonly name: string;
  /** Role of the account; null where the attending has none. */
  readonly account: 'faculty' | 'director' | null;
  /** A demo account's address; the others' follows from the name. */
  readonly email?: string;
  readonly sites: Partial<Record<SiteKey, number>>;
  readonly services: readonly Service[];
  /** Share of the cases that name them which they come to verify. */
  readonly diligence: number;
}

const main = { guh: 1 };
const mainAndWest = { guh: 0.8, gwc: 0.5 };
const west = { gwc: 1, guh: 0.15 };
const childrens = { gch: 1, guh: 0.1 };
const faculty = 'faculty';

export const demoAttendings: readonly DemoAttending[] = [
  {
    ...{ name: 'Miriam Oyelaran', account: faculty, email: 'faculty@demo.angiolog.test' },
    ...{ sites: { guh: 2.6, gwc: 0.4 }, services: ['portal', 'oncology', 'biliary'] },
    diligence: 0.8,
  },
  {
    ...{ name: 'Ruth Castellane', account: 'director', email: 'director@demo.angiolog.test' },
    ...{ sites: { guh: 0.6 }, services: ['bleeding embolization', 'portal'], diligence: 0.95 },
  },
  ...(
    [
      ['Anders Kjellmark', main, ['oncology', 'elective embolization'], 0.9],
      ['Bhavna Chitnikar', main, ['oncology', 'biopsy'], 0.75],
      ['Carlos Etxebarri', mainAndWest, ['arterial', 'venous'], 0.6],
      ['Dorothea Winslade', main, ['portal', 'biliary'], 0.7],
      ['Farid Golabchi', mainAndWest, ['venous', 'dialysis'], 0.85],
      ['Gwendolyn Tarrant', west, ['venous access', 'biopsy', 'pain'], 0.65],
      ['Hiroto Kuwamura', main, ['bleeding embolization', 'arterial'], 0.55],
      ['Ifeoma Nwachuku', main, ['elective embolization', 'venous'], 0.8],
      ['Jonas Brandvold', childrens, ['pediatric', 'GI tubes'], 0.9],
      ['Katarzyna Wilczak', childrens, ['pediatric', 'venous access'], 0.7],
      ['Luis Montañer', mainAndWest, ['GU tubes', 'drainage', 'GI tubes'], 0.4],
      ['Oksana Hryhorak', main, ['pain', 'biopsy', 'chest'], 0.75],
      ['Prakash Venkatrao', west, ['dialysis', 'arterial'], 0.5],
    ] as const
  ).map(([name, sites, services, diligence]) => ({
    ...({ name, account: faculty, sites, services, diligence } as const),
  })),
  ...(
    [
      ['Theodore Lachlin', { gwc: 0.6 }, ['venous access', 'drainage'], 0],
      ['Amina Berradi', { guh: 0.25 }, ['GU tubes', 'paracentesis'], 0],
    ] as const
  ).map(([name, sites, services, diligence]) => ({
    ...{ name, account: null, sites, services, diligence },
  })),
];

import type { PatientType } from '#domain/procedure-case.ts';
import { type Claim, claimMatches, type LineReading } from './claim.ts';

/** Whole years; ADS knows adult and pediatric patients alone. */
const firstAdultYear = 18;
/** Smaller "F" numbers are French sizes of catheters. */
const firstFemaleYear = 31;

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const young = `${ones}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen`;
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const grown = `eighteen|nineteen|(?:${tens})(?:[ -](?:${ones}))?`;

const sex = '(?: ?-?(?:m|f|male|female|man|woman|boy|girl|gentleman|lady|patient|pt))?';
const patterns = {
  years: new RegExp(
    `\\b(\\d{1,3})[ -]?(?:y ?[./]? ?o\\b\\.?|yo[mf]?\\b|(?:yrs?|years?|y)[ -]?old\\b|yr\\b|y\\b(?!-|/))${sex}\\b`,
    'g',
  ),
  sexed: /\b(\d{1,2})(m|f)\b|\b(\d{1,2}) (?:m|f)\b(?=,| with\b)/g,
  age: /\baged?[ :]{0,2}(\d{1,3})\b/g,
  spelledYoung: new RegExp(
    `\\baged? (?:${young})\\b|\\b(?:${young})[ -](?:years?|months?|weeks?|days?)[ -]old\\b`,
    'g',
  ),
  spelledGrown: new RegExp(`\\baged? (?:${grown})\\b|\\b(?:${grown})[ -]years?[ -]old\\b`, 'g'),
  // "IR PICC insertion < 5 yrs" is a billing name for a child's.
  below: /(?:<|\b(?:under|below|less than)) ?(?:[2-9]|1[0-8]) ?(?:yrs?|years?|y[/ ]?o)\b/g,
  baby: /(?<!\b(?:q|x|every|in|for|at|past|last) ?)\b\d{1,2} ?mos?\b(?=\s*(?:[,;)]|$|m\b|f\b|male|female|boy|girl))/g,
  months: /\b\d{1,2}[ -]?(?:mo|mos|months?|wk|wks|weeks?|days?|d)[ -]?(?:old|\/?o\b)/g,
  young:
    /\b(?:pediatrics?|peds?|pedi|paeds?|paediatrics?|child|children|kid|kiddo|infant|neonate|neonatal|newborn|baby|toddler|teen|teenager|adolescent|premie|preemie|nicu|picu|boy|girl)\b/g,
  grown: /\b(?:adults?|grown ?up|elderly|geriatric)\b/g,
};

const type = (value: PatientType) => ({ kind: 'patientType' as const, value });
const ofYears = (years: number) => type(years < firstAdultYear ? 'pediatric' : 'adult');

/** Adult or pediatric, by word or by age. */
export function readPatientType({ text }: LineReading): Claim[] {
  return [
    ...claimMatches(text, patterns.spelledGrown, () => type('adult')),
    ...claimMatches(text, patterns.years, ([, years]) => ofYears(Number(years))),
    ...claimMatches(text, patterns.age, ([, years]) => ofYears(Number(years))),
    ...[patterns.months, patterns.baby, patterns.below, patterns.spelledYoung].flatMap((pattern) =>
      claimMatches(text, pattern, () => type('pediatric')),
    ),
    ...claimMatches(text, patterns.sexed, ([, years, letter]) => {
      const plain = letter === 'm' || Number(years) >= firstFemaleYear;
      return years && plain ? ofYears(Number(years)) : undefined;
    }),
    ...claimMatches(text, patterns.young, () => type('pediatric')),
    ...claimMatches(text, patterns.grown, () => type('adult')),
  ];
}

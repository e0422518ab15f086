import type { Span } from './guard-rules.ts';
import { scan } from './scan.ts';

const old = '(?:9\\d|1[0-2]\\d)';
const spokenOld =
  '(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one |a )?hundred(?:[ -](?:and[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)';
const years =
  '(?:y\\.?[ /-]?o\\.?(?:[mf](?![a-z])|(?![a-z]))|y ?[mf](?![a-z])|(?:yrs?|years?)(?![a-z])|y/?r?[ -]old|yos|ans(?![a-z])|anos(?![a-z])|jahr(?:e|ig)?[a-z]{0,2}|anni(?![a-z]))';
const person =
  '(?:male|female|man|woman|gentleman|lady|boy|girl|patient|caucasian|white|black|hispanic|asian)(?![a-z])';

const withYears = new RegExp(`(?<![\\d.,/-])${old}(?:\\+|\\.\\d)?[ -]{0,2}${years}`, 'gi');
const withPerson = new RegExp(`(?<![\\d.,/-])${old}[ -]{1,2}${person}`, 'gi');
const capitalSex = new RegExp(`(?<![\\d.,/-])${old} ?/? ?[MF](?![A-Za-z0-9/&-])`, 'g');
const smallSex = new RegExp(
  `(?<![\\d.,/-])(?:${old} ?m|${old}f|9[0-4] f)(?= (?:with|w/|who|s/p|h/o|hx|pmh|on|from|presenting|presents|here|has|had|pt|found|transferred|admitted|for|c/o))`,
  'g',
);
const sexFirst = new RegExp(
  `(?<![A-Za-z\\d])(?:M|F|male|female|man|woman)[ ,/]{0,2}${old}(?![\\d.,]?\\d|%| ?[A-Za-z])`,
  'g',
);
const aged = new RegExp(
  `(?<![a-z])(?:ages?|aged|edad|alter)(?:[ :=,()>~≥-]|(?:is|was|of|about|over|approximately|approx)(?![a-z])){1,6}(?:${old}(?![\\d%]|\\.\\d|-\\d| ?(?:days?|weeks?|wks?|months?|mos?|d|w|hours?|h)(?![a-z]))|${spokenOld}(?![a-z]))`,
  'gi',
);
const spoken = new RegExp(`(?<![a-z])${spokenOld}[ -]{1,2}(?:${years}|${person})`, 'gi');
const decades =
  /(?<![a-z])(?:nonagenarian|centenarian|(?:in|into) (?:his|her|their|the|early|mid|late)[ -](?:(?:early|mid|late)[ -])?(?:nineties|90'?s|'90s|hundreds))(?![a-z])/gi;
const birthday = /(?<![\d.])(?:9\d|1[0-2]\d)(?:st|nd|rd|th) birthday/gi;
const stated = new RegExp(
  `(?<![a-z])(?:pt|patient|he|she)(?:'s| is| was|s) (?:now |almost |already )?${old}(?=[,;)]|\\.(?!\\d)| ?$| (?:and|but|with|now|w/)(?![a-z]))`,
  'gi',
);
const turned = new RegExp(
  `(?<![a-z])(?:turn(?:s|ed|ing)?|just|nearly) ${old}(?! ?[a-z%\\d.])`,
  'gi',
);

function isIsotope(text: string, match: RegExpExecArray): boolean {
  const yttrium = /^90[ -]?y$/i.test(match[0]);
  const technetium = /(?<![a-z])tc[ -]?$/i.test(
    text.slice(Math.max(0, match.index - 4), match.index),
  );
  return yttrium || technetium;
}

/** "98 F, 99 F, then 101.2": a second temperature stands beside the first. */
function isAmongTemperatures(text: string, match: RegExpExecArray): boolean {
  if (!/^(?:9[5-9]|10[0-7]) ?F$/.test(match[0])) return false;
  const { index } = match;
  const end = index + match[0].length;
  const degrees = '(?:9[5-9]|10[0-7])(?:\\.\\d| ?F)';
  const next = new RegExp(`^,? (?:then |to |now |and )?${degrees}(?![\\w%])`);
  const last = new RegExp(`(?<!\\d)${degrees},? (?:then |to |now |and )?$`);
  return (
    next.test(text.slice(end, end + 16)) || last.test(text.slice(Math.max(0, index - 16), index))
  );
}

/** "temp 99 F" and "HR 110 M" look like an age with a sex. */
function isOtherMeasure(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 14), match.index).toLowerCase();
  const heat =
    /^\d+ ?f$/i.test(match[0]) &&
    /(?:temp(?:erature)?|tmax|febrile|fever|(?<![a-z])t)(?:[ :=]|of |at )*$/.test(before);
  const sign = /(?<![a-z])(?:hr|pulse|rate|map|sats?|spo2|o2|bp|sbp|wt|weight)[ :=]*$/.test(before);
  return heat || sign || isAmongTemperatures(text, match) || isIsotope(text, match);
}

/** Ages of 90 and over, which 45 CFR 164.514(b)(2)(i)(C) counts as identifiers. */
export function findAgesOver89(text: string): Span[] {
  const honest = (match: RegExpExecArray) => !isOtherMeasure(text, match);
  const patterns = [
    withYears,
    withPerson,
    capitalSex,
    smallSex,
    sexFirst,
    aged,
    spoken,
    decades,
    turned,
    birthday,
    stated,
  ];
  return patterns.flatMap((pattern) => scan(text, 'age-over-89', pattern, honest));
}

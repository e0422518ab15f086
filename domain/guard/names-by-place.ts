import type { Span } from './guard-rules.ts';
import { isKnownName } from './is-known-name.ts';
import {
  isCapitalized,
  isColleague,
  isListedName,
  isNameLike,
  namePattern,
} from './name-likeness.ts';
import { scan } from './scan.ts';

const owned =
  'drains?|tubes?|ports?|lines?|picc|catheter|pcns?|neph|fistula|graft|wife|husband|mother|father|mom|dad|sons?|daughters?|sister|brother|family|' +
  'labs|consent|cta?|mri|biopsy|bx|path|procedure|scan|images|chart|room|bed|wound|incision|pain|anatomy|clot|bleed|biliary|tips|fever|lesion|tumor';
const owner = new RegExp(
  `(?<![A-Za-z'-])([A-Z]${namePattern}'s|[A-Z][A-Za-z-]{1,30}s') (?:[a-z]{1,10} )?(?:${owned})(?![A-Za-z])`,
  'g',
);
const kindOfPatient = new RegExp(
  `(?<![A-Za-z])(?:[Tt]he|[Oo]ur|[Tt]his|[Tt]hat) ([A-Z]${namePattern}) (?:pt|patient|family|boy|girl|baby|lady|gentleman|kid)(?![A-Za-z])`,
  'g',
);
const place = new RegExp(
  `(?<![A-Za-z])(?:[Rr]oom|ROOM|[Rr]m|[Bb]ed|BED|[Bb]ay)[ #:]{1,2}\\d{1,4}[A-Za-z]?[ ,:-]{1,3}(${namePattern})`,
  'g',
);
// What patients do or have done to them, and colleagues don't.
const suffered =
  'tolerated|denies|denied|complain(?:s|ed)|vomited|bled|voided|ambulated|presented (?:with|w/)|underwent|coded|aspirated|desatted|moved|' +
  '(?:is|was|got) (?:npo|sedated|intubated|extubated|admitted|discharged|transferred|prepped|consented|draped|combative|agitated|anxious|stable|awake|anticoagulated)|' +
  'has (?:known|recurrent|been)|lives|came (?:in|back)|returned|returns|is back|back for|back with|back w/';
const subject = new RegExp(`(?<![A-Za-z'-])([A-Z]${namePattern}) (?:${suffered})(?![A-Za-z])`, 'g');

/** Services and days own drains too: "Urology's tube", "Tomorrow's drain". */
const service = /(?:ology|surg|onc|gyn|peds|ics|ery|icu|ing|day|team|ist|ine|tomorrow|tonight)$/i;

function isPerson(name: string): boolean {
  return isListedName(name) && !isKnownName(name);
}

function isOwner(text: string, { 1: found = '', index }: RegExpExecArray): boolean {
  const name = found.replace(/'s?$/, '');
  if (isKnownName(name) || isColleague(text, index, index + found.length)) return false;
  if (found.endsWith("s'")) return isListedName(name);
  return isListedName(name) || (name.length > 4 && isNameLike(name) && !service.test(name));
}

/** "Takahashi's drain", "the Dubois pt", "Room 12 Okafor", "Maria tolerated it": a name by its place. */
export function findNamesByPlace(text: string): Span[] {
  const isNamed = (match: RegExpExecArray) => isPerson(match[1] ?? '');
  return [
    ...scan(text, 'stated-name', owner, (match) => isOwner(text, match)),
    ...scan(text, 'stated-name', kindOfPatient, isNamed),
    ...scan(text, 'stated-name', place, (match) => isNamed(match) && isCapitalized(match[1] ?? '')),
    ...scan(
      text,
      'stated-name',
      subject,
      (match) =>
        isNamed(match) && !isColleague(text, match.index, match.index + (match[1]?.length ?? 0)),
    ),
  ];
}

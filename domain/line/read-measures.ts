import { type Claim, claimMatches, type LineReading } from './claim.ts';

const number = '\\d{1,5}(?:[.,]\\d{1,3})?';
const patterns = [
  // Samples of one biopsy, coils of one embolization.
  /\b\d{1,2} ?(?:g|ga|gauge),? x ?\d{1,2}\b|\b(?:passes|cores?|coils?|samples) x ?\d{1,2}\b|\bx ?\d{1,2} (?:passes|pass|cores?|coils?|samples|vials)\b/g,
  // Times, also those that begin a row of a board.
  /\b\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]m\b/g,
  /^\s*(?:[01]\d|2[0-3])[0-5]\d(?=\s)|\b\d{4} ?(?:h|hrs|hours)\b/g,
  // Rooms and bays.
  /\b(?:rm|room|suite|lab|bay|angio|ir|or|ct|us|table|slot)[ -]?#?\d{1,2}\b|#\d{1,2}\b/g,
  // Balloons and stents: 8x40, 10 x 60 x 120.
  /\b\d{1,3}(?:\.\d)? ?(?:mm|cm)? ?x ?\d{1,3}(?:\.\d)?(?: ?x ?\d{1,4})?(?: ?(?:mm|cm))?\b/g,
  new RegExp(
    `\\b~?${number}(?: ?- ?${number})?[ -]?(?:fr|french|f|g|ga|gauge|mm|cm|ml|mls|cc|ccs|liters?|litres?|mg|mcg|units?|iu|mins?|minutes?|hrs?|hours?|gy|mgy|mci|gbq|kg|lbs?|mmhg|inch|s)\\b(?: (?:removed|out|off|drained|of fluid|fluid|ascites|of ascites)){0,3}`,
    'g',
  ),
  /\b\d{1,2}(?:\.\d{1,2})? ?l\b(?: (?:removed|out|off|drained|of fluid|fluid|ascites)\b|(?=\s*(?:[,.;)&+]|$)))|\b\d{1,2}\.\d{1,2} ?l\b|\b\d{1,2} l\b(?= (?:para|paras|thora|thoras|lvp|paracentesis|thoracentesis|ascites|effusion)\b)|\b\d{1,2}l\b/g,
  /\bseg(?:ment)?s? ?(?:\d|[ivx]{1,4})[ab]?(?: ?[/,&-] ?\d[ab]?)*\b/g,
  /\btici ?\d[abc]?\b|\b(?:asa|aspects|ecog|grade|zone|level|stage|type|type ?[iv]+|vcss|meld) ?(?:\d{1,2}|[iv]{1,3})\b/g,
  /\b\d{1,3} ?%/g,
  /\bq ?\d{1,2} ?(?:h|d|wks?|weeks?|mos?|months?)\b/g,
  /\bx ?1\b|\b1 ?x\b/g,
];

/** Sizes, volumes, times, rooms and grades: set aside, since they decide no procedure. */
export function readMeasures({ text }: LineReading): Claim[] {
  return patterns.flatMap((pattern) =>
    claimMatches(text, pattern, () => ({ kind: 'ignored', value: null })),
  );
}

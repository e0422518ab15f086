import type { Span } from './guard-rules.ts';
import { isKnownName } from './is-known-name.ts';
import { isNameLike } from './name-likeness.ts';
import { scan } from './scan.ts';
import { isSuiteWord } from './suite-words.ts';

const clearType =
  'street|avenue|ave|road|rd|boulevard|blvd|lane|ln|parkway|pkwy|highway|hwy|terrace|turnpike|crescent';
const clearCapital =
  'Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Parkway|Pkwy|Highway|Hwy|Terrace|Ter|Drive|Court|Circle|Cir|Place|Pl|Trail|Trl|Way|Square|Sq|Alley|Plaza|Turnpike|Crescent|Close|Gardens';
const unitWord =
  '(?!(?:fr|french|f|g|ga|mm|cm|ml|cc|mg|mcg|min|hours?|hrs?|minutes?|miles?|blocks?|days?|weeks?|times|x|vessel|coils?|stents?|units?|the|of|in|on|at|to|down|per|way)\\b)';
const direction = '(?:[NSEW]{1,2}\\.? |North |South |East |West )?';

const capitalized = new RegExp(
  `(?<![\\d.,/-])\\d{1,6}[A-Za-z]?(?:-\\d{1,4})?,? ${direction}((?:[A-Z][A-Za-z'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th))(?: [A-Z][A-Za-z'.-]{0,20}){0,3}) (?:${clearCapital})(?![A-Za-z])`,
  'g',
);
const ambiguous = new RegExp(
  `(?<![\\d.,/-])\\d{1,6},? ${direction}((?:(?:[A-Z][A-Za-z'.-]{1,20}) ){0,2}[A-Z][A-Za-z'-]{2,20}|\\d{1,3}(?:st|nd|rd|th)) (?:St|Dr|Ct)(?![A-Za-z])`,
  'g',
);
const lowerCase = new RegExp(
  `(?<![\\d.,/-])\\d{2,6}[a-z]?,? (?:[nsew]\\.? )?${unitWord}([a-z0-9'.-]{2,20})(?: ${unitWord}[a-z'.-]{2,20})? (?:${clearType}|st|drive)(?![a-z])`,
  'gi',
);
const box =
  /(?<![A-Za-z])(?:p\.? ?o\.? ?box|post office box|apt\.?|apartment|rural route|rr ?#? ?\d{1,4},? box) ?#? ?\d{1,6}|(?<![A-Za-z])(?:suite|ste\.) ?#? ?\d{3,5}/gi;
const numbered =
  /(?<![\d.,/-])\d{1,6} (?:old |county |state |us |[nsew]\.? )?(?:highway|hwy|route|rte|road|rd)\.? \d{1,4}(?!\d)/gi;
const spelled = new RegExp(
  `(?<![A-Za-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:[ -][a-z]{3,9}){0,3} ([A-Z][a-z'-]{2,20}) (?:${clearCapital})(?![A-Za-z])`,
  'gi',
);
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR';
const zip = new RegExp(
  `(?<=[A-Za-z]), ?(?:${states}|Missouri|Illinois)\\.?,? \\d{5}(?:-\\d{4})?(?!\\d)|(?<![A-Za-z])(?:[Zz]ip|ZIP|[Zz]ip ?code|[Pp]ostcode|[Pp]ostal code)[ :=#is]{0,5}[A-Za-z0-9]{2,4}[ -]?\\d[A-Za-z0-9]{1,3}`,
  'g',
);
const european =
  /(?<![A-Za-z])[A-Za-z]{3,30}(?:strasse|straße|str\.|weg|gasse|platz|laan|straat) ?\d{1,4}|(?<![A-Za-z\d])\d{1,4}(?: ?bis)?,? (?:[Rr]ue|avenue|boulevard|chemin|place) (?:de |du |des |la |le |l')[A-Za-z]+|(?<![A-Za-z])(?:Calle|Avenida|Av\.|Rua|Paseo|Piazza|Carrera) (?:de |del |da |la )?[A-Z][A-Za-z]+,? ?#?\d{1,5}/g;

/** Title-cased notes say "12 Drain Place" and "5 Sos St"; a street is named after neither. */
function isStreetName(match: RegExpExecArray): boolean {
  const words = (match[1] ?? '').split(' ');
  const ordinary = words.every(
    (word) =>
      isSuiteWord(word) &&
      !/^(?:main|park|oak|pine|high|grand|market|church|mill|first|second|third|fourth|fifth|north|south|east|west|new|old|union|center|central|hill|lake|spring|chestnut|washington|lincoln)/i.test(
        word,
      ),
  );
  return !ordinary && !/^(?:Fr|French|F|G|Ga|Gauge|MM|CM|ML|CC|Way|Mm|Cm|Ml)$/.test(words[0] ?? '');
}

/** House number with street, post box, apartment, postal code. */
export function findStreetAddresses(text: string): Span[] {
  return [
    ...scan(text, 'street-address', capitalized, isStreetName),
    ...scan(text, 'street-address', ambiguous, (match) => {
      const next =
        /^\.? ([A-Z][a-z]['A-Za-z-]+)/.exec(text.slice(match.index + match[0].length))?.[1] ?? '';
      const isDoctor = match[0].endsWith('Dr') && isNameLike(next);
      return isStreetName(match) && !isDoctor && !isKnownName(match[1] ?? '');
    }),
    ...scan(text, 'street-address', lowerCase, isStreetName),
    ...scan(text, 'street-address', box),
    ...scan(text, 'street-address', numbered),
    ...scan(text, 'street-address', spelled, isStreetName),
    ...scan(text, 'street-address', zip),
    ...scan(text, 'street-address', european),
  ];
}

import type { Span } from './guard-rules.ts';
import { unitFollows } from './quantities.ts';
import { countDigits } from './scan.ts';

/** Labels that never stand before an honest number of four digits. */
const strong =
  'm\\.?[ -]?r\\.?[ -]?n|mnr|mr ?(?:#|no\\b|num\\b|numbers?\\b|id\\b)|med(?:ical)?\\.?[ -]?rec(?:ord)?s?|accession|acces+ion|acsn|acsno|csn|fin|har|uhid|empi|mbi|hicn|acct|accnt|' +
  '(?:pt|pat|patient|px)\\.?[ -]?(?:id(?:entifier|entification)?|no\\b|num\\b|numbers?|record|file|#)|(?:hosp(?:ital)?|nhs|chi|unit|epic|medicare|medicaid|insurance|ins|policy|member|subscriber|beneficiary|claim|' +
  'health ?plan|licen[sc]e|passport|plate|case|study|exam|order|req(?:uisition)?|visit|encounter|enc|chart|record|file|folder|account|acc|billing|invoice|group|surg(?:ery|ical)?(?: case)?|cyto(?:logy)?|path(?:ology)?|ris|wrist ?band|specimen|sample|bar ?code|tracking|auth(?:orization)?|nat(?:ional)?)\\.?[ -]?(?:id\\b|ids\\b|no\\b|num\\b|nr\\b|numbers?\\b|#|identifier)|' +
  "driver'?s? licen[sc]e|licen[sc]e plates?|passport|hrn|urn|uid|upi|nhi|ihi|dni|nric|cpf|rut|(?:id|identification|identity) ?(?:#|no\\b|num\\b|numbers?\\b|card)";
/** Labels that are words of the suite too: a year or a measure after them is honest. */
const weak =
  'account|acc|encounter|enc|visit|chart|mpi|pid|patient|pt|id|policy|member|medicare|medicaid|hn|nhs|cpi|mr|insurance|claim';

const link =
  '(?:[\\s#:;=.,~>(\\[{<"\'*/)\\]}|&-]|x{2,12}|x(?=\\d)|(?:is|was|are|no|num|nr|number|id|code|of|for|the|this|his|her|their|pt|patient|ending|ends|in|with|last|four|five|six|digits|reads|on|file|value|here|from|epic|as|follows|4|5|6)(?![a-z0-9]))';
// A modality may stand between the groups: "24-CT-118230".
const value =
  '(?:[a-z]{1,4}[ -]?)?\\d[\\da-z]*(?:[ ._/-]{1,3}(?:[a-z]{1,4}[_/-])?[a-z]{0,2}\\d[\\da-z]*){0,8}';
const spelled =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)(?:[\\s,-]{1,3}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)){3,}';

const strongLabel = new RegExp(
  `(?:(?<![a-z])(?:${strong})|mrn|csn)(?:'?s)?(${link}{0,12})(${value}|${spelled})`,
  'gi',
);
const weakLabel = new RegExp(`(?<![a-z])(?:${weak})(${link}{1,6}|(?=\\d))(${value})`, 'gi');
const labelBehind =
  /(?<![\d.])(?:[a-z]{1,4}-?)?\d[\d-]{3,15}[ ]?[([,=-]?[ ]?(?:is (?:the |his |her |their )?(?:pt |patient )?)?(?:mrn|csn|accession|fin|mr#)(?![a-z])(?![ :#=]{0,3}\d)/gi;

const year = /^(?:19|20)\d\d$/;

/** A sentence ended between label and number, and the number is a dose: "no MRN. 5000 units". */
function isNextSentence(text: string, link: string, value: string, end: number): boolean {
  return (
    /^(?:[,;]|\.(?= ?\n| {1,2}$)|\s*\n)/.test(link) &&
    /^[1-9]\d{0,4}$/.test(value) &&
    unitFollows(text, end)
  );
}

/** Not an abbreviation whose own full stop could pass for the end of a sentence. */
function isWord(found: string): boolean {
  return !/^[a-z]\./i.test(found);
}

function isHonest(text: string, link: string, value: string, end: number): boolean {
  const decimal = /^0\.\d+|^\d{1,4}\.\d{1,4}$|\dx\d/i.test(value);
  if (/#|\bno\b|number/i.test(link)) return decimal;
  const round = /^\d{1,4}$|^\d{2,5}00$/.test(value);
  const measure = decimal || (round && unitFollows(text, end));
  const wholeWord = /^[\dx.-]+$/.test(value) || /^\d{1,4}(?:mm|cm|ml|cc|mg|fr?|g)\b/i.test(value);
  const groups = value.split(/[ ._/-]+/);
  if (groups.some((group) => year.test(group)) && countDigits(value) <= 8) return true;
  const longest = Math.max(...groups.map(countDigits));
  // "visit 2 10 12" and "ID 2-3-4" are counts; "visit 10442" and "ID AB-1044" are not.
  return (wholeWord && measure) || (longest < 4 && groups.length > 1 && countDigits(value) < 7);
}

function partsOf(match: RegExpExecArray) {
  const end = match.index + match[0].length;
  return { link: match[1] ?? '', value: match[2] ?? '', end };
}

/** Record, account, visit and insurance numbers that stand behind (or before) their label. */
export function findLabelledIds(text: string): Span[] {
  const spans: Span[] = [];
  const add = (match: RegExpExecArray) =>
    spans.push({
      rule: 'labelled-id',
      start: match.index,
      end: match.index + match[0].length,
    });
  for (const match of text.matchAll(strongLabel)) {
    const { link, value, end } = partsOf(match);
    const spoken = !/\d/.test(value);
    const enough = spoken || (countDigits(value) >= 4 && !/^0\.\d+$/.test(value));
    if (enough && !(isWord(match[0]) && isNextSentence(text, link, value, end))) add(match);
  }
  for (const match of text.matchAll(weakLabel)) {
    const { link, value, end } = partsOf(match);
    if (countDigits(value) >= 4 && !isHonest(text, link, value, end)) add(match);
  }
  for (const match of text.matchAll(labelBehind)) if (countDigits(match[0]) >= 4) add(match);
  return spans;
}

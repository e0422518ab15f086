import type { Span } from './guard-rules.ts';
import { isKnownName, isKnownPhrase } from './is-known-name.ts';
import {
  isCapitalized,
  isListedName,
  isNameLike,
  isShouting,
  namePattern,
} from './name-likeness.ts';
import { scan } from './scan.ts';
import { isSuiteWord } from './suite-words.ts';
import { canBeSurname } from './surnames.ts';

const title = new RegExp(
  `(?<![A-Za-z\\d])(Mr|Mrs|Ms|Miss|Mister|Missus|Mx|Mme|Mlle|Monsieur|Madame|Madam|Senora?|Senorita|Sra?|Herr|Frau|Signora?|Sgt|Capt|MR|MRS|MS|MISS|mr|mrs|ms|mister)(\\.?[ \\t]*(?<=[. \\t]))(${namePattern})`,
  'g',
);

/** "MR angiogram" and "200 ms delay" share their letters with two titles. */
function isTitled(text: string, match: RegExpExecArray): boolean {
  const [, word = '', mark = '', name = ''] = match;
  const dotted = mark.includes('.');
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  if (word === 'ms' && !dotted && /\d ?$/.test(before)) return false;
  if (word === 'Miss' || /^Sra?$/.test(word)) return isCapitalized(name) && !isSuiteWord(name);
  if (isSuiteWord(name) && !(dotted && isCapitalized(name) && word !== 'MR')) return false;
  if (
    /^(?:contin|brain|imaging|sequences?|elastography|enterography|enterogram|scanner|safe|compatible|conditional|cholangiography|spectroscopy)$/i.test(
      name,
    )
  )
    return false;
  if (dotted || !/^(?:MR|MS|mr|ms)$/.test(word)) return true;
  if (word === 'MR' || word === 'MS')
    return isCapitalized(name) && (canBeSurname(name) || !isKnownName(name)) && name.length > 2;
  return true;
}

const rareTitle = new RegExp(
  `(?<![A-Za-z])(?:(?:Rev|Reverend|Father|Pastor|Rabbi|Imam|Deacon|Judge|Officer|Sir|Dame|Lt|Cpl|Pvt)\\.? |(?:Mr|Mrs|Ms)(?=[A-Z][a-z]{2}))(${namePattern})`,
  'g',
);

export function findTitledNames(text: string): Span[] {
  return [
    ...scan(text, 'title-and-name', title, (match) => isTitled(text, match)),
    ...scan(text, 'title-and-name', rareTitle, ({ 1: name = '' }) => isNameLike(name)),
  ];
}

const relations =
  'patient|patients|pt|client|inmate|wife|husband|spouse|mother|father|mom|mum|mommy|dad|daddy|parents?|son|daughter|sons|daughters|sister|brother|sibling|twin|' +
  'grandmother|grandfather|grandma|grandpa|granddaughter|grandson|aunt|uncle|niece|nephew|cousin|partner|girlfriend|boyfriend|fiancee?|friend|neighbor|caregiver|' +
  'caretaker|guardian|family|baby|infant|child|newborn|boy|girl|lady|gentleman|man|woman|widow|donor|recipient|roommate|housemate|hcp|hcpoa|proxy|poa|dpoa|surrogate|nok|next of kin|emergency contact|decision maker|' +
  '(?:consent|consented|permission|history|hx)(?: was)?(?: obtained| given| signed| provided)? (?:from|by)';
const relation = new RegExp(
  `(?<![A-Za-z-])(?:${relations})(?:-in-law)?(?:'s)?(?: name)?(?=((?:\\.(?= ?[A-Z]))?[ \\t:,(="-]{1,3}(?:(?:is|was|named|name|called|named as|aka|a|the|mr|mrs|ms)[.: ]{1,2}){0,2})(${namePattern})(?:[ \\t]{1,2}(${namePattern}))?)`,
  'gi',
);
const initials =
  /(?<![A-Za-z])(?:patient|pt|wife|husband|mother|father|son|daughter)[ :,]{1,2}[A-Z]\. ?[A-Z]\.(?![A-Za-z])|(?<![A-Za-z])initials[ :=]{1,3}(?:(?:are|is) )?[A-Z]\.? ?[A-Z](?![A-Za-z])/gi;

const initialAndName = new RegExp(
  `(?<![A-Za-z])(?:[Pp]atient|PATIENT|[Pp]t|PT|[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather|[Ss]on|[Dd]aughter)[.:,]? (?:[A-Z]\\.? ){1,2}([A-Z]${namePattern})`,
  'g',
);
const newborn = new RegExp(`(?<![A-Za-z])B[BG] (${namePattern})`, 'g');

/** "Patient Foley exchanged": the word after tells the tube from the person. */
function isDevice(next: string): boolean {
  return /^(?:catheters?|exchang\w*|remov\w*|plac\w*|insert\w*|drains?|tubes?|ports?|lines?|filters?|stents?|balloons?|wires?|needles?|flush\w*|in|out|intact|score|class|grafts?|biops\w*)$/i.test(
    next,
  );
}

function isRelated(match: RegExpExecArray, shouting: boolean): boolean {
  const [whole, mark = '', name = '', second = ''] = match;
  // Only the short form takes a full stop of its own: "pt. Okafor", but "the patient. Okafor".
  if (mark.startsWith('.') && !/^pt/i.test(whole)) return false;
  if (canBeSurname(name) && isKnownName(name) && isDevice(second)) return false;
  if (isKnownPhrase(`${name} ${second}`)) return false;
  if (isNameLike(name, shouting)) return true;
  return isKnownName(name) && isCapitalized(name) && isListedName(second) && isCapitalized(second);
}

/** "patient Okafor", "wife Susan", "consent from Mary". */
export function findRelations(text: string): Span[] {
  const shouting = isShouting(text);
  const spans = [
    ...scan(text, 'relation-and-name', initials),
    ...scan(text, 'relation-and-name', initialAndName, ({ 1: name = '' }) => isNameLike(name)),
    ...scan(text, 'relation-and-name', newborn, ({ 1: name = '' }) => isListedName(name)),
  ];
  // The name is only looked ahead at: in "patient's mother Ada" it is a relation itself at first.
  for (const match of text.matchAll(relation)) {
    if (!isRelated(match, shouting)) continue;
    const [found, mark = '', name = ''] = match;
    const end = match.index + found.length + mark.length + name.length;
    spans.push({ rule: 'relation-and-name', start: match.index, end });
  }
  return spans;
}

const statement = new RegExp(
  `(?<![A-Za-z])(named|name is|name was|names?(?= ?[:=]| - )|this is|re(?= ?:)|aka|a\\.k\\.a\\.?|goes by|known as|surname|(?:last|first|full|given|maiden|family|legal|preferred|middle) ?names?|nickname|nee|alias)((?:[ \\t:=,"'(-]|(?:is|was|as|of)(?= )){1,5})(${namePattern})`,
  'gi',
);

function isStated(match: RegExpExecArray): boolean {
  const [, statement = '', mark = '', name = ''] = match;
  if (/^(?:this|re)/i.test(statement)) return isCapitalized(name) && isListedName(name);
  if (isListedName(name) || (isCapitalized(name) && canBeSurname(name))) return true;
  if (isSuiteWord(name) || isKnownName(name)) return false;
  const isField = /name$|surname/i.test(statement) && /[:=]|is/.test(mark);
  return isCapitalized(name) || isField || /name (?:is|was)$/i.test(statement);
}

/** "named Okafor", "last name: okafor", "goes by Sue". */
export function findStatedNames(text: string): Span[] {
  return scan(text, 'stated-name', statement, isStated);
}

import type { Span } from './guard-rules.ts';
import { unitFollows } from './quantities.ts';
import { countDigits, scan } from './scan.ts';

const link = '(?:[\\s#:=.,>()"\'-]|(?:is|was|no|num|nr|number|code|of|id)(?![a-z0-9]))';
const label =
  's ?/ ?n|sn|serial|ser(?: ?no)?|lot|batch|ref|udi|udi-di|gtin|device ?(?:id|identifier|no)|implant ?(?:id|no)|donor ?(?:id|no)|din|upn';
const pattern = new RegExp(
  `(?<![a-z])(?:${label})(?:s)?(${link}{1,8}|)((?:[a-z]{1,6}[-./]?)?\\d[\\da-z]*(?:[-./][\\da-z]{1,12}){0,4})`,
  'gi',
);
const measure = /^\d+(?:\.\d+)?(?:x\d+)*(?:mm|cm|ml|cc|fr?|f|g|mg|m|in|atm|th|nd|rd|st|%)?$/i;
const plainDecimal = /^\d+\.\d+$/;
const year = /^(?:19|20)\d\d$/;

/** Serial, lot and catalog numbers of devices; "ref vessel 5.5 mm" and "ref 2019" stay. */
export function findSerialNumbers(text: string): Span[] {
  return scan(text, 'serial-number', pattern, (match) => {
    const value = match[2] ?? '';
    const explicit = /#|:|\bno\b|number|code|\//i.test(match[0].slice(0, -value.length));
    if (value.length < 4 || countDigits(value) < 2) return false;
    if (plainDecimal.test(value) || year.test(value)) return false;
    const end = match.index + match[0].length;
    const strong =
      /^(?:s|u|d|g|i|b)/i.test(match[0]) || (/^lot/i.test(match[0]) && countDigits(value) > 4);
    if (strong && (explicit || countDigits(value) > 4)) return true;
    if (/\d{5}/.test(value) && explicit) return true;
    if (measure.test(value) && (/[a-z]$/i.test(value) || unitFollows(text, end))) return false;
    return explicit || countDigits(value) >= 3;
  });
}

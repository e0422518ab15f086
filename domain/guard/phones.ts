import type { Span } from './guard-rules.ts';
import { unitFollows } from './quantities.ts';
import { countDigits, scan } from './scan.ts';

const ten =
  /(?<!\d)(?:\+?1[-. /]{0,3})?\(?\d{3}\)?[-. /]{1,3}\d{3}[-. /]{1,3}\d{4}(?!\d)|\(\d{3}\)[ ]?\d{3}[-. ]?\d{4}(?!\d)/g;
const seven = /(?<![\d./-])\d{3}-\d{4}(?![\d/-])/g;
const international = /\+ ?\(?\d[\d ().\-/]{5,22}\d/g;
// "x54471", but neither "4 x1000" nor "x2000 units".
const shortExtension = /(?<!\d ?|[a-z])x\d{4,5}(?!\d|[.,]\d)/gi;
// Five pairs that open with a zero, as in France.
const pairs = /(?<![\d.])0[1-9](?:[ .-]\d\d){4}(?!\d)/g;
const vanity = /(?<!\d)1?-?8(?:00|33|44|55|66|77|88)-[A-Z0-9]{3,4}-?[A-Z0-9]{3,4}(?![A-Za-z0-9])/g;
const link =
  '(?:[\\s#:=.,>()\'"-]|(?:is|was|at|on|no|num|number|me|him|her|them|back)(?![a-z0-9]))';
const labelled = new RegExp(
  `(?<![a-z])(?:phone|telephone|tele?|cell(?:phone)?|mobile|mob|fax|pager|beeper|ext|extension|callback|call back|voicemail|whatsapp|hotline|page|paged|call|called|text|reach|contact|ring)(${link}{0,8})(\\+?\\d[\\d ().-]{2,18}\\d)`,
  'gi',
);

/** Phone, fax and pager numbers: North American, international, or short behind a label. */
export function findPhones(text: string): Span[] {
  return [
    ...scan(text, 'phone', ten),
    ...scan(text, 'phone', pairs),
    ...scan(
      text,
      'phone',
      shortExtension,
      ({ 0: found, index }) => !unitFollows(text, index + found.length),
    ),
    ...scan(text, 'phone', seven, ({ 0: found }) => {
      const [from = '', until = ''] = found.split('-');
      return Number(from) % 25 !== 0 || Number(until) % 25 !== 0;
    }),
    ...scan(text, 'phone', international, ({ 0: found }) => countDigits(found) >= 7),
    ...scan(text, 'phone', vanity, ({ 0: found }) => countDigits(found) < 11),
    ...scan(text, 'phone', labelled, (match) => {
      const number = match[2] ?? '';
      const end = match.index + match[0].length;
      const decimal = /^\d+\.\d+$/.test(number) && !/^\d{3}\.\d{4}$/.test(number);
      // A verb may stand before an hour: "called at 0215".
      const isVerb = /^(?:page(?!r)|call(?!b)|text|reach|contact|ring)/i.test(match[0]);
      const short = isVerb ? /^\d-\d{4}/ : /^\d{4,}|^\d[ -]\d{4}/;
      const close = short.test(number) || countDigits(number) >= 7;
      const isDevice = /^(?:cell|mob|text|ring)/i.test(match[0]);
      const measure = isDevice && /^\d{1,5}$/.test(number) && unitFollows(text, end);
      return close && countDigits(number) >= 4 && !decimal && !measure;
    }),
  ];
}

const ssn = /(?<![\d.])\d{3}([-. /])\s?\d{2}\s?\1\s?\d{4}(?!\d)/g;
const masked = /(?<![a-z\d])[x*#]{3}[- ]?[x*#]{2}[- ]?\d{4}(?!\d)/gi;
const socialLabel =
  /(?<![a-z])(?:ssn|s\.s\.n\.?|ss ?#|ss no\b|social security|social ?(?:#|no\b|number)|soc(?:ial)? sec|last ?(?:4|four)(?: digits)?(?: of)?(?: ssn| social| ss)|last (?:4|four) (?:is|are|was)|tin|itin)(?:[\s#:=.,()'"*x-]|(?:is|are|was|no|num|number|of|ending|ends|in|last|four|4|digits)(?![a-z0-9])){0,14}\d(?:[ .-]?\d){3,9}/gi;

/** Social security numbers, whole, masked to the last four, or behind their label. */
export function findSocialSecurityNumbers(text: string): Span[] {
  return [
    ...scan(text, 'ssn', ssn),
    ...scan(text, 'ssn', masked),
    ...scan(text, 'ssn', socialLabel, ({ 0: found }) => countDigits(found) >= 4),
  ];
}

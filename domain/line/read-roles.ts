import { type CaseRole, caseRoleLabels, caseRoles } from '#domain/procedure-case.ts';
import { type Claim, claimMatches, type LineReading } from './claim.ts';

const lead = '\\b(?:role ?:? ?)?(?:(?:i was|was|as|as the|i did as) )?(?:the )?';
const assisting =
  '(?:(?:1st|2nd|3rd|first|second|third)[ -](?:assist(?:ant|ing|ed)?s?|asst|ass?t|asst\\.)|assist(?:ed|ing|ant|s)?|asst|helped(?: with| on)?|helping|help)';
const primary =
  '(?:primary(?: (?:operator|op|resident))?|prim|first (?:operator|op)|1st(?: (?:operator|op))?|solo|lead operator|(?:operator|op) ?#?1)';
const secondary =
  '(?:secondary|2ndary|second (?:operator|op)|2nd(?: (?:operator|op))?|sec|(?:operator|op) ?#?2)';
/** "Primary GJ" is a procedure, "primary biliary cholangitis" and "secondary to" are reasons. */
const notARole =
  '\\b(?! ?(?:to\\b|gj|g[ /-]?j\\b|gastrojej|sclerosing|biliary c|hyper|cancer|tumor|service|team|malig))';

const patterns: readonly (readonly [CaseRole, RegExp])[] = [
  ['assisting', new RegExp(`${lead}${assisting}\\b`, 'g')],
  ['primary', new RegExp(`${lead}${primary}${notARole}`, 'g')],
  ['secondary', new RegExp(`${lead}${secondary}${notARole}`, 'g')],
  ['primary', /\b1 ?\u00b0/g],
  ['secondary', /\b2 ?\u00b0(?! ?to)/g],
  ['primary', /\(p\)|(?<=[,;|]\s?)p(?=\s*(?:[,;|]|$))|(?<=[a-z)] )p(?=\s*$)/g],
  ['secondary', /\(s\)|(?<=[,;|]\s?)s(?=\s*(?:[,;|]|$))/g],
  ['assisting', /\(a\)/g],
  ['primary', /(?<=[,;|(-]\s?)first(?=\s*(?:[,;|)]|$))/g],
  ['secondary', /(?<=[,;|(-]\s?)second(?=\s*(?:[,;|)]|$))/g],
];

/** Words for being there that are none of ADS's three roles. */
const unclear =
  /\b(?:scrubbed(?: in)?(?: on)?|scrub|observed|observing|observer|obs|shadowed|shadowing|watched)\b/g;

const whichRole = {
  ...({ kind: 'role', value: null } as const),
  ask: {
    kind: 'which-role' as const,
    options: caseRoles.map((role) => ({ value: role, label: caseRoleLabels[role] })),
  },
};

/** ADS's three roles in the words that residents use; a part that is none of them is asked. */
export function readRoles({ text }: LineReading): Claim[] {
  return [
    ...patterns.flatMap(([role, pattern]) =>
      claimMatches(text, pattern, () => ({ kind: 'role', value: role })),
    ),
    ...claimMatches(text, unclear, () => whichRole),
  ];
}

interface Rule {
  readonly kind: 'block' | 'warning';
  /** Plain words for the screen; never the text that was found. */
  readonly words: string;
}

/** What the guard looks for. Blocks follow the identifier list of 45 CFR 164.514(b)(2). */
export const guardRules = {
  'too-long': { kind: 'block', words: 'text too long to check' },
  'labelled-id': { kind: 'block', words: 'record number' },
  'long-number': { kind: 'block', words: 'long number' },
  ssn: { kind: 'block', words: 'social security number' },
  phone: { kind: 'block', words: 'phone number' },
  email: { kind: 'block', words: 'e-mail address' },
  'web-address': { kind: 'block', words: 'web address' },
  'network-address': { kind: 'block', words: 'network address' },
  'birth-date': { kind: 'block', words: 'birth date' },
  'full-date': { kind: 'block', words: 'date' },
  'age-over-89': { kind: 'block', words: 'age over 89' },
  'street-address': { kind: 'block', words: 'address' },
  'serial-number': { kind: 'block', words: 'serial or lot number' },
  'title-and-name': { kind: 'warning', words: 'title and name' },
  'relation-and-name': { kind: 'warning', words: 'name of a patient or relative' },
  'stated-name': { kind: 'warning', words: 'name' },
  'surname-first': { kind: 'warning', words: 'surname and first name' },
  'name-with-age': { kind: 'warning', words: 'name with age or sex' },
  'full-name': { kind: 'warning', words: 'first and last name' },
  'day-and-month': { kind: 'warning', words: 'day and month' },
} as const satisfies Record<string, Rule>;

export type GuardRule = keyof typeof guardRules;

export interface Finding {
  readonly rule: GuardRule;
  /** UTF-16 offsets into the text as it was given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A find in the normalised text, before its offsets are mapped back. */
export interface Span {
  readonly rule: GuardRule;
  readonly start: number;
  readonly end: number;
}

/** The sentence that a person reads below the field. */
export function guardSentence(finding: Pick<Finding, 'rule'>): string {
  const { kind, words } = guardRules[finding.rule];
  if (finding.rule === 'too-long') return 'This text is too long to check. Shorten it to save.';
  if (kind === 'block')
    return `This looks like a patient identifier (${words}). Remove it to save.`;
  return `This may be a patient identifier (${words}). Remove it if it is.`;
}

import { type Claim, claimMatches, type LineReading } from './claim.ts';

const patterns = [
  /\b(?:mrn|ssn|acc(?:ession)?|csn|dob|birth ?date|born|phone|tel|fin|account)\b[ :#.]*(?:no\.? ?|number ?)?[\w/-]*\d[\w/-]*/g,
  /\b\d{1,2}\/\d{1,2}\/\d{2,4} (?:dob|born)\b/g,
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}/g,
  /\b\d{3}[- .]\d{2,3}[- .]\d{4}\b/g,
  /\b[a-z]{0,3}\d{5,}[a-z]?\b(?! ?(?:units?|mcg))/g,
];

/** What looks like a patient's number, address or birth date: never a procedure and never a date. */
export function readIdentifiers({ text }: LineReading): Claim[] {
  const unknown = {
    ...({ kind: 'unknown', value: null } as const),
    ask: { kind: 'unknown-words' as const, options: [] },
  };
  return patterns.flatMap((pattern) => claimMatches(text, pattern, () => unknown));
}

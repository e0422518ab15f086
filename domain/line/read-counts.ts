import { maxProcedures } from '#domain/procedure-case.ts';
import { type Claim, claimMatches, type LineReading } from './claim.ts';

const words = 'zero one two three four five six'.split(' ');
const amount = '(\\d{1,2}|one|two|three|four|five|six)';
const patterns = [
  new RegExp(`\\b(?:x ?|times )${amount}\\b(?!\\.\\d)`, 'g'),
  /\b(\d{1,2}) ?x\b(?! ?\d)/g,
  /(?<![\d./-])\b(two|three|four|five|six|[2-6])\b(?=(?: [a-z]+){0,3} [a-z]+[^ius\W]s\b)(?! (?:[a-z]+ )?(?:probes|needles|antennas|coils|plugs|passes|cores|samples)\b)(?! (?:days?|weeks?|wks|mos|hrs|mins|months?|years?|hours?|levels?|passes|cores|samples|sites|vessels|lesions)\b)/g,
];

/** How many of the procedure beside it there were. */
export function readCounts({ text }: LineReading): Claim[] {
  return patterns.flatMap((pattern) =>
    claimMatches(text, pattern, ([, word = '']) => {
      const count = /^\d/.test(word) ? Number(word) : words.indexOf(word);
      const plausible = count > 1 && count <= maxProcedures;
      return plausible ? { kind: 'count', value: String(count) } : { kind: 'ignored', value: null };
    }),
  );
}

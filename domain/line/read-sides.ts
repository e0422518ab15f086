import { type Claim, claimMatches, type LineReading } from './claim.ts';

const left = '(?:left|lt|l)';
const right = '(?:right|rt|r)';
/** A letter by itself is a side only where it isn't part of letters spelled out, a spine or "r/o". */
const alone = '(?<!\\b[a-z][ .]|[\\d/.-])';
const after = '(?![ .][a-z]\\b(?![ .]?[,)])|[-/.]|\\d| ?gastric| ?spine| ?sided? heart)';

const patterns = {
  bilateral: new RegExp(
    `\\b(?:bilat(?:eral|erally|s)?|b ?/ ?l|bl|${left} ?(?:and|&|/|\\+) ?${right}|${right} ?(?:and|&|/|\\+) ?${left})\\b(?! gastric)`,
    'g',
  ),
  both: /(?<!\b(?:on|for|in) )\bboth(?: sides)?\b/g,
  left: new RegExp(`${alone}\\b${left}\\b${after}(?:-?sided)?`, 'g'),
  right: new RegExp(`${alone}\\b${right}\\b${after}(?:-?sided)?`, 'g'),
};

/** Left, right or both. */
export function readSides({ text }: LineReading): Claim[] {
  return [
    ...claimMatches(text, patterns.bilateral, () => ({ kind: 'laterality', value: 'bilateral' })),
    ...claimMatches(text, patterns.both, () => ({ kind: 'laterality', value: 'bilateral' })),
    ...claimMatches(text, patterns.left, () => ({ kind: 'laterality', value: 'left' })),
    ...claimMatches(text, patterns.right, () => ({ kind: 'laterality', value: 'right' })),
  ];
}

import type { MinimumLine } from './progress-line.ts';

function gapWords({ gap, counted, minimum, expected }: MinimumLine): string {
  if (counted >= minimum || gap === null) return '';
  const over = expected !== null && expected >= minimum;
  if (over) return `${minimum - counted} short at the end of training`;
  return gap > 0 ? `${gap} short at this pace` : 'enough at this pace';
}

function verifiedWords({ loggedAs, counted, verified }: MinimumLine): string {
  if (loggedAs === 'aggregate') return 'stated as a running total';
  if (counted === 0) return '';
  return verified < counted ? `${counted - verified} not yet verified` : 'all verified';
}

/** What the bar can't say in words, in the order in which it matters; parts join with " · ". */
export function lineWords(line: MinimumLine): string {
  const { uncounted } = line;
  const role = uncounted > 0 ? `${uncounted} more in a role that doesn't count` : '';
  return [gapWords(line), verifiedWords(line), role].filter(Boolean).join(' · ');
}

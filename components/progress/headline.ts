import { type Standing, standings } from '#domain/standing.ts';
import { hasMinimum, type ProgressLine } from './progress-line.ts';

export interface Headline {
  readonly title: string;
  readonly detail: string;
}

const order: readonly Standing[] = ['behind', 'at-risk', 'on-track', 'met', 'early'];

function tallyWords(lines: readonly ProgressLine[]): string {
  return order
    .map((standing) => {
      const n = lines.filter((line) => line.standing === standing).length;
      return n === 0 ? '' : `${n} ${standings[standing].label.toLowerCase()}`;
    })
    .filter(Boolean)
    .join(', ');
}

function unconfirmedWords(lines: readonly ProgressLine[]): string {
  const n = lines.filter(({ confirmed }) => !confirmed).length;
  if (n === 0) return '';
  return n === 1 ? ' 1 of the numbers is unconfirmed.' : ` ${n} of the numbers are unconfirmed.`;
}

/** "2 of 13 need attention" and how the 13 stand; lines without a minimum are left out. */
export function headline(all: readonly ProgressLine[]): Headline {
  const lines = all.filter(hasMinimum);
  if (lines.length === 0) {
    return {
      title: 'No minimum to compare with yet',
      detail: 'Once a number is published or entered for this program, progress shows here.',
    };
  }
  const need = lines.filter((l) => l.standing === 'behind' || l.standing === 'at-risk').length;
  const words = tallyWords(lines);
  return {
    title: `${need === 0 ? 'None' : need} of ${lines.length} ${need > 1 ? 'need' : 'needs'} attention`,
    detail: `${words.charAt(0).toUpperCase()}${words.slice(1)}.${unconfirmedWords(lines)}`,
  };
}

import type { Standing } from '#domain/standing.ts';

export interface AtRiskRow {
  readonly residentId: string;
  readonly name: string;
  readonly pgy: number;
  /** `YYYY-MM-DD`; who leaves first has the least time to mend it. */
  readonly graduatesOn: string;
  readonly measure: string;
  /** Of the requirement line. */
  readonly label: string;
  readonly counted: number;
  readonly minimum: number;
  readonly standing: Standing;
  /** At graduation if the pace stays; null when it is too early to say. */
  readonly gap: number | null;
  /** True when the minimum is only commonly stated. */
  readonly unconfirmed?: boolean;
  /** `aggregate`: a stated total, which has no cases to open. */
  readonly loggedAs?: 'cases' | 'aggregate';
}

const urgency: Partial<Record<Standing, number>> = { behind: 0, 'at-risk': 1 };

/**
 * Those who need attention alone: who graduates first, then behind before at risk, then the widest
 * gap by share of the minimum.
 */
export function byUrgency(rows: readonly AtRiskRow[]): AtRiskRow[] {
  const share = ({ gap, minimum }: AtRiskRow) => (gap ?? 0) / Math.max(minimum, 1);
  return rows
    .filter(({ standing }) => urgency[standing] !== undefined)
    .toSorted(
      (a, b) =>
        a.graduatesOn.localeCompare(b.graduatesOn) ||
        (urgency[a.standing] ?? 0) - (urgency[b.standing] ?? 0) ||
        share(b) - share(a) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

/** "3 residents with 5 minimums at risk or behind". */
export function atRiskWords(rows: readonly AtRiskRow[]): string {
  const residents = new Set(rows.map(({ residentId }) => residentId)).size;
  const who = residents === 1 ? '1 resident' : `${residents} residents`;
  return `${who} with ${rows.length === 1 ? '1 minimum' : `${rows.length} minimums`} at risk or behind`;
}

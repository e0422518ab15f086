import { dayOf, weekdayOf } from './calendar.ts';
import type { Claim } from './claim.ts';
import type { LineOption, LineQuestionKind, LineTokenKind } from './parsed-line.ts';

/** The one value of a case that its line states, and what must be asked instead. */
export interface Settled {
  readonly value: string | null;
  readonly asked: readonly { readonly claim: Claim; readonly options: readonly LineOption[] }[];
}

/** Holds the claims of one kind against each other: one value stands, two are asked. */
export function settleClaims(
  claims: readonly Claim[],
  kind: LineTokenKind,
  labelOf: (value: string) => string,
): Settled {
  const ours = claims.filter((claim) => claim.kind === kind);
  const stated = statedValues(ours);
  const open = ours.filter((claim) => claim.ask && !isAnswered(claim, stated));
  const [value] = stated;
  const last = ours.at(-1);
  if (stated.length > 1 && last) {
    const options = stated.map((each) => ({ value: each, label: labelOf(each) }));
    return { value: null, asked: [{ claim: last, options }] };
  }
  const asked = open.map((claim) => ({ claim, options: claim.ask?.options ?? [] }));
  return { value: open.length > 0 ? null : (value ?? null), asked };
}

/** A weekday says nothing beside a date that falls on it. */
function statedValues(claims: readonly Claim[]) {
  const values = (list: readonly Claim[]) => [
    ...new Set(list.flatMap(({ value }) => (value === null ? [] : [value]))),
  ];
  const [date, ...more] = values(claims.filter((claim) => !claim.anyWeek));
  if (date === undefined || more.length > 0) return values(claims);
  const other = claims.filter(
    ({ anyWeek, value }) => anyWeek && value && !isSameWeekday(value, date),
  );
  return values([...claims.filter((claim) => !claim.anyWeek), ...other]);
}

const isSameWeekday = (one: string, other: string) =>
  weekdayOf(dayOf(one)) === weekdayOf(dayOf(other));

function isAnswered({ ask, anyWeek }: Claim, stated: readonly string[]) {
  const [value] = stated;
  if (value === undefined || stated.length > 1) return false;
  const options = ask?.options ?? [];
  const [first] = options;
  if (anyWeek && first) return isSameWeekday(first.value, value);
  return options.some((option) => option.value === value);
}

/** The question that a kind of token asks. */
export const questionOf: Partial<Record<LineTokenKind, LineQuestionKind>> = {
  date: 'which-date',
  attending: 'which-attending',
  site: 'which-site',
  role: 'which-role',
  patientType: 'unknown-words',
};

import { type CaseRole, caseRoles } from '#domain/procedure-case.ts';
import type { Claim } from './claim.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

const roleOf = ({ value }: Claim): CaseRole | null =>
  caseRoles.find((role) => role === value) ?? null;

/** The role that the line states for the case as a whole: one and the same wherever it stands. */
export function wholeRole(claims: readonly Claim[], placed: readonly Placed[], text: string) {
  const roles = claims.filter(({ kind, value }) => kind === 'role' && value);
  const [one] = roles;
  if (!one || new Set(roles.map(({ value }) => value)).size > 1) return null;
  if (roles.length === 1 && belongsToOne(one, placed, text)) return null;
  return roleOf(one);
}

/** "TACE primary, closure": said of the first alone, since it clings to it and others follow. */
function belongsToOne(role: Claim, placed: readonly Placed[], text: string) {
  const before = placed.filter(({ end }) => end <= role.start);
  const last = before.at(-1);
  const clings = last && /^[ (]*$/.test(text.slice(last.end, role.start));
  return Boolean(clings && before.length === 1 && placed.some(({ start }) => start >= role.end));
}

/**
 * The role of each procedure. Where the line states several, a procedure has the one in its own
 * stretch of the line, else the one that stands by itself behind it.
 */
export function assignRoles(
  claims: readonly Claim[],
  placed: readonly Placed[],
  text: string,
): (CaseRole | null)[] {
  const whole = wholeRole(claims, placed, text);
  if (whole) return placed.map(() => whole);
  const roles = claims.filter(({ kind, value }) => kind === 'role' && value);
  const stretchOf = stretches(text, claims);
  const lonely = roles.filter(
    (role) => !placed.some(({ start }) => stretchOf(start) === stretchOf(role.start)),
  );
  return placed.map((one) => {
    const beside = roles.filter((role) => stretchOf(role.start) === stretchOf(one.start));
    const role = nearest(beside, one) ?? lonely.find((each) => follows(each, one, roles));
    return role ? roleOf(role) : null;
  });
}

function nearest(roles: readonly Claim[], { start, end }: Placed) {
  const distance = (role: Claim) => (role.start >= end ? role.start - end : start - role.end);
  return [...roles].sort((a, b) => distance(a) - distance(b))[0];
}

/** The next role behind a procedure, with no other role between them. */
function follows(role: Claim, { end }: Placed, roles: readonly Claim[]) {
  return role.start >= end && !roles.some((each) => each.start >= end && each.start < role.start);
}

function stretches(text: string, claims: readonly Claim[]) {
  const masked = claims.reduce(
    (line, { start, end }) => line.slice(0, start) + '_'.repeat(end - start) + line.slice(end),
    text,
  );
  const cuts = [...masked.matchAll(/[,;|+&]|\.\s|(?<!\bw)\/|\b(?:and|then|plus)\b/g)].map(
    ({ index }) => index,
  );
  return (place: number) => cuts.filter((cut) => cut < place).length;
}

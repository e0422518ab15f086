import { commonProcedures } from '#domain/catalog/common-procedures.ts';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { Procedure } from '#domain/catalog/procedure.ts';

export interface Suggestions {
  readonly recent: readonly Procedure[];
  readonly common: readonly Procedure[];
}

const mostRecent = 8;
const mostTogether = 12;

function known(codes: readonly string[]): Procedure[] {
  return codes.flatMap((code) => findProcedure(code) ?? []);
}

/** What is one tap away before anything is typed: own recents first, then what everyone logs. */
export function suggestProcedures(recentCodes: readonly string[]): Suggestions {
  const recent = known([...new Set(recentCodes)]).slice(0, mostRecent);
  const there = new Set(recent);
  const common = known(commonProcedures).filter((procedure) => !there.has(procedure));
  return { recent, common: common.slice(0, mostTogether - recent.length) };
}

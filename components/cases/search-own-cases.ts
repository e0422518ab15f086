import { countsNow, type OwnCase } from '#offline/own-case.ts';
import type { CaseSearchParams } from './case-search-params.ts';
import { wantsDetails } from './wants-details.ts';

export const casesAPage = 25;

function withStatus({ status }: CaseSearchParams) {
  if (status === undefined)
    return (one: OwnCase) => countsNow(one) || one.sync === 'needs-attention';
  if (status === 'withdrawn') return (one: OwnCase) => !countsNow(one);
  return (one: OwnCase) => one.sync === status && countsNow(one);
}

function withProcedures({ role }: CaseSearchParams, codes: ReadonlySet<string> | undefined) {
  return ({ fields }: OwnCase) =>
    (!codes || fields.procedures.some(({ code }) => codes.has(code))) &&
    (!role || fields.procedures.some((each) => each.role === role));
}

const isAfter = ({ id, fields }: OwnCase, after: NonNullable<CaseSearchParams['after']>) =>
  fields.performedOn === after.performedOn ? id < after.id : fields.performedOn < after.performedOn;

/**
 * Own cases that fit the filters, in the order in which they come, a page at a time.
 * @param codes what the filter's text means; undefined where it has none
 * @param today `YYYY-MM-DD` of the department
 */
export function searchOwnCases(
  cases: readonly OwnCase[],
  search: CaseSearchParams,
  codes: ReadonlySet<string> | undefined,
  today: string,
): { readonly found: readonly OwnCase[]; readonly more: boolean } {
  const { site, attending, from, to, after } = search;
  const fitsStatus = withStatus(search);
  const fitsProcedures = withProcedures(search, codes);
  const all = cases.filter((one) => {
    const { siteId, attendingId, performedOn } = one.fields;
    return (
      fitsStatus(one) &&
      (!site || siteId === site) &&
      (!attending || attendingId === attending) &&
      (!from || performedOn >= from) &&
      (!to || performedOn <= to) &&
      (!search.wants || wantsDetails(one, today)) &&
      fitsProcedures(one) &&
      (!after || isAfter(one, after))
    );
  });
  return { found: all.slice(0, casesAPage), more: all.length > casesAPage };
}

import type { CreditedCase } from '#components/progress/credited-case.ts';
import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { CreditedCases } from '#server/read-credited-cases.ts';

/** The cases behind a number in words, as the list shows them. */
export function creditedCases({ cases, sites, attendings }: CreditedCases): CreditedCase[] {
  const siteName = new Map(sites.map(({ id, shortName }) => [id, shortName]));
  const attendingName = new Map(attendings.map(({ id, name }) => [id, name]));
  return cases.map(({ id, fields: { performedOn, siteId, attendingId }, status, credits }) => ({
    id,
    performedOn,
    site: siteName.get(siteId) ?? 'Former site',
    attending: attendingName.get(attendingId) ?? 'Former attending',
    verified: status === 'verified',
    credits: credits.map((credit) => ({
      ...credit,
      name: findProcedure(credit.code)?.name ?? credit.code,
    })),
  }));
}

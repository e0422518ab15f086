import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { CreditOfCase } from '#domain/credits-of-case.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { CreditedCase } from './credited-case.ts';

interface Found {
  readonly cases: readonly {
    readonly id: string;
    readonly fields: Pick<CaseFields, 'performedOn' | 'siteId' | 'attendingId'>;
    readonly verified: boolean;
    readonly credits: readonly CreditOfCase[];
  }[];
  readonly sites: readonly { readonly id: string; readonly shortName: string }[];
  readonly attendings: readonly { readonly id: string; readonly name: string }[];
}

/** The cases behind a number in words, as the list shows them. */
export function creditedCases({ cases, sites, attendings }: Found): CreditedCase[] {
  const siteName = new Map(sites.map(({ id, shortName }) => [id, shortName]));
  const attendingName = new Map(attendings.map(({ id, name }) => [id, name]));
  return cases.map(({ id, fields: { performedOn, siteId, attendingId }, verified, credits }) => ({
    id,
    performedOn,
    verified,
    site: siteName.get(siteId) ?? 'Former site',
    attending: attendingName.get(attendingId) ?? 'Former attending',
    credits: credits.map((credit) => ({
      ...credit,
      name: findProcedure(credit.code)?.name ?? credit.code,
    })),
  }));
}

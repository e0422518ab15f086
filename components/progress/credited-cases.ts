import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { CreditOfCase } from '#domain/credits-of-case.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import { type Places, placeNames } from '../cases/case-row.ts';
import type { CreditedCase } from './credited-case.ts';

interface Found extends Places {
  readonly cases: readonly {
    readonly id: string;
    readonly fields: Pick<CaseFields, 'performedOn' | 'siteId' | 'attendingId'>;
    readonly verified: boolean;
    readonly credits: readonly CreditOfCase[];
  }[];
}

/** The cases behind a number in words, as the list shows them. */
export function creditedCases({ cases, ...places }: Found): CreditedCase[] {
  return cases.map(({ id, fields, verified, credits }) => ({
    ...{ id, performedOn: fields.performedOn, verified },
    ...placeNames(fields, places),
    credits: credits.map((credit) => ({
      ...credit,
      name: findProcedure(credit.code)?.name ?? credit.code,
    })),
  }));
}

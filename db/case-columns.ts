import { type CaseDetails, noDetails } from '#domain/case-details.ts';
import type { CaseFields } from '#domain/procedure-case.ts';
import type { procedureCase } from './schema/cases.ts';

type Row = typeof procedureCase.$inferSelect;

/** The columns that hold details. */
export type DetailColumns = Pick<
  Row,
  | 'adverseEventScheme'
  | 'adverseEventGrade'
  | 'fluoroMinutes'
  | 'airKermaMilligray'
  | 'kapGrayCm2'
  | 'contrastMillilitres'
  | 'sedation'
  | 'access'
  | 'autonomyScale'
  | 'autonomyLevel'
>;

function detailColumns(details: CaseDetails): DetailColumns {
  const { adverseEvent, autonomy, ...amounts } = details;
  return {
    ...amounts,
    adverseEventScheme: adverseEvent?.scheme ?? null,
    adverseEventGrade: adverseEvent?.grade ?? null,
    autonomyScale: autonomy?.scale ?? null,
    autonomyLevel: autonomy?.level ?? null,
  };
}

/** What a person stated, as columns of the case; procedures have a table of their own. */
export function caseColumns({ procedures: _, details, ...facets }: CaseFields) {
  return { ...facets, ...detailColumns(details ?? noDetails) };
}

/** The reverse of `detailColumns`; null where nothing was stated. */
export function detailsOf(row: DetailColumns): CaseDetails | null {
  const { adverseEventScheme: scheme, adverseEventGrade: grade } = row;
  const { autonomyScale: scale, autonomyLevel: level } = row;
  const { fluoroMinutes, airKermaMilligray, kapGrayCm2, contrastMillilitres } = row;
  // Stored through the schema of CaseDetails, so the words are its words.
  const details = {
    ...{ fluoroMinutes, airKermaMilligray, kapGrayCm2, contrastMillilitres },
    sedation: row.sedation,
    access: row.access,
    adverseEvent: scheme === null ? null : { scheme, grade },
    autonomy: scale === null ? null : { scale, level },
  } as CaseDetails;
  return Object.values(details).every((value) => value === null) ? null : details;
}

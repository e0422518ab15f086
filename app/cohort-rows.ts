import type { AtRiskRow } from '#components/cohort/at-risk-row.ts';
import type { CohortCell, CohortColumn, CohortRow } from '#components/cohort/cohort-row.ts';
import { caseCategories } from '#domain/catalog/defined-categories.ts';
import { families, familyIds } from '#domain/catalog/families.ts';
import type { Measure } from '#domain/measures.ts';
import { strictestLines } from '#domain/requirements/strictest-lines.ts';
import type { StandingLine } from '#domain/standing-of-resident.ts';
import type { ResidentStanding } from '#server/standing-of-residents.ts';

export const cohortColumns = {
  category: caseCategories.map(
    (name): CohortColumn => ({ measure: `category:${name}`, label: name }),
  ),
  family: familyIds.map(
    (id): CohortColumn => ({
      measure: `family:${id}`,
      label: families[id].label,
      group: families[id].group,
    }),
  ),
} as const;

const casesLines = ({ sets }: ResidentStanding): StandingLine[] =>
  sets.flatMap(({ lines }) => lines).filter(({ line }) => line.loggedAs === 'cases');

/** One cell a column that holds anything; what isn't shown isn't sent. */
function cells(
  standing: ResidentStanding,
  columns: readonly CohortColumn[],
): Record<string, CohortCell> {
  const lines = strictestLines(casesLines(standing));
  const known = new Set<string>([...standing.tallies.keys(), ...lines.keys()]);
  const shown = columns.map(({ measure }) => measure as Measure).filter((one) => known.has(one));
  return Object.fromEntries(
    shown.map((measure) => {
      const line = lines.get(measure);
      const { counted = 0, verified = 0 } = standing.tallies.get(measure) ?? {};
      const cell: CohortCell = {
        ...{ counted, verified },
        minimum: line?.line.minimum ?? null,
        standing: line?.standing ?? 'no-minimum',
        ...(line?.line.confidence === 'M' ? { unconfirmed: true } : {}),
      };
      return [measure, cell];
    }),
  );
}

export const cohortRow = (
  standing: ResidentStanding,
  columns: readonly CohortColumn[],
): CohortRow => ({
  residentId: standing.resident.id,
  name: standing.resident.name,
  programName: standing.program.name,
  pgy: standing.pgy,
  graduatesOn: standing.resident.graduatesOn,
  cells: cells(standing, columns),
});

/** Every line with a minimum, for the list of those who need attention. */
export const atRiskRows = ({ resident, pgy, sets }: ResidentStanding): AtRiskRow[] =>
  sets
    .flatMap(({ lines }) => lines)
    .flatMap(({ line, counted, standing, gap }) =>
      line.minimum === null
        ? []
        : [
            {
              ...{ residentId: resident.id, name: resident.name, pgy },
              graduatesOn: resident.graduatesOn,
              loggedAs: line.loggedAs,
              ...{ measure: line.measure, label: line.label, counted, standing, gap },
              minimum: line.minimum,
              unconfirmed: line.confidence === 'M',
            },
          ],
    );

import type { Procedure } from './procedure.ts';
import { procedures } from './procedures.ts';

const byCode: ReadonlyMap<string, Procedure> = new Map(
  procedures.map((procedure) => [procedure.code, procedure]),
);

/** The procedure with this ADS code in the current catalog, undefined where the catalog has a hole. */
export function findProcedure(code: string): Procedure | undefined {
  return byCode.get(code);
}

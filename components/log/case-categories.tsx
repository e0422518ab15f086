import { findProcedure } from '#domain/catalog/find-procedure.ts';
import type { DraftProcedure } from './draft.ts';

/** The Defined Categories of the chosen procedures; which roles count is the program's rule. */
export function CaseCategories({ procedures }: { procedures: readonly DraftProcedure[] }) {
  const categories = [
    ...new Set(procedures.flatMap(({ code }) => findProcedure(code)?.categories ?? [])),
  ];
  if (categories.length === 0) return null;
  return (
    <section aria-label="Categories of this case" className="case-categories">
      <p className="chips-label">Categories of this case</p>
      <ul>
        {categories.map((category) => (
          <li key={category}>{category}</li>
        ))}
      </ul>
    </section>
  );
}

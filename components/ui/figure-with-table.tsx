import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** A chart that is also a sentence and a table. `sentence` says what the chart shows, with its numbers. */
export function FigureWithTable({
  title,
  sentence,
  chart,
  table,
  tableLabel = 'Show as a table',
}: {
  title?: string;
  sentence: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  tableLabel?: string;
}) {
  return (
    <figure className="figure">
      <figcaption>
        {title && <p className="font-semibold">{title}</p>}
        <p className="max-w-[72ch] text-ink-soft">{sentence}</p>
      </figcaption>
      <div className="my-4">{chart}</div>
      <details className="disclosure">
        <summary>
          <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
          {tableLabel}
        </summary>
        <div className="mt-2 overflow-x-auto">{table}</div>
      </details>
    </figure>
  );
}

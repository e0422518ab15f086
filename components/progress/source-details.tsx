import { ChevronRight } from 'lucide-react';
import type { ProgressLine } from './progress-line.ts';
import { sourceGroups } from './source-groups.ts';

/** Whose numbers a set shows and how sure we are of each. */
export function SourceDetails({ lines }: { lines: readonly ProgressLine[] }) {
  return (
    <details className="disclosure progress-source">
      <summary>
        <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
        Source
      </summary>
      <dl>
        {sourceGroups(lines).map(({ confidence, source, labels }) => (
          <div key={`${confidence} ${source}`}>
            <dt>
              {labels.length === lines.length && labels.length > 1
                ? 'All lines'
                : labels.join(', ')}
            </dt>
            <dd>
              <strong>{confidence}.</strong> {source}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { ChevronRight } from 'lucide-react';
import { PageLink } from '#components/ui/page-link.tsx';
import { BreakableLabel } from './breakable-label.tsx';
import { byCount } from './line-order.ts';
import type { ProgressLine } from './progress-line.ts';

const shownAtOnce = 8;

/** Lines that no source gives a number for: counts alone, the most logged first. */
export function NoMinimumLines({
  lines,
  casesHref,
}: {
  lines: readonly ProgressLine[];
  casesHref: string;
}) {
  const sorted = lines.toSorted(byCount);
  const rest = sorted.slice(shownAtOnce);
  return (
    <section className="progress-plain">
      <h3 className="font-semibold">No minimum published</h3>
      <p className="text-sm text-ink-soft">
        Counts only. A program director can enter the numbers of the program's ADS Minimums report.
      </p>
      <PlainRows lines={sorted.slice(0, shownAtOnce)} casesHref={casesHref} />
      {rest.length > 0 && (
        <details className="disclosure">
          <summary>
            <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
            {rest.length} more
          </summary>
          <PlainRows lines={rest} casesHref={casesHref} />
        </details>
      )}
    </section>
  );
}

function PlainRows({ lines, casesHref }: { lines: readonly ProgressLine[]; casesHref: string }) {
  return (
    <ul className="progress-plain-rows">
      {lines.map(({ key, label, measure, counted, verified, loggedAs }) => (
        <li key={key}>
          {loggedAs === 'cases' && counted > 0 ? (
            <PageLink
              href={`${casesHref}${encodeURIComponent(measure)}`}
              prefetch={false}
              className="text-link"
            >
              <span>
                <BreakableLabel>{label}</BreakableLabel>
              </span>
            </PageLink>
          ) : (
            <span>{label}</span>
          )}
          <span className={counted === 0 ? 'text-ink-faint' : 'font-semibold'}>
            {counted}
            {loggedAs === 'cases' && verified < counted && (
              <small> {counted - verified} not yet verified</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

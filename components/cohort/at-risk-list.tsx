import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { dayLabel } from '#components/progress/day-label.ts';
import { plainLabel } from '#components/progress/progress-line.ts';
import { standingLook } from '#components/progress/standing-look.ts';
import { Badge } from '#components/ui/badge.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { StandingMark } from '#components/ui/standing-mark.tsx';
import { type AtRiskRow, atRiskWords, byUrgency } from './at-risk-row.ts';

const shownAtOnce = 6;

/** Who may miss which minimum, the most urgent first. */
export function AtRiskList({ rows }: { rows: readonly AtRiskRow[] }) {
  const urgent = byUrgency(rows);
  if (urgent.length === 0) {
    return (
      <EmptyState title="Nobody is at risk or behind">
        Every minimum that has a number is met, on track, or too early to judge.
      </EmptyState>
    );
  }
  const rest = urgent.slice(shownAtOnce);
  return (
    <div className="at-risk">
      <p className="text-ink-soft">{atRiskWords(urgent)}, by the pace that this log expects.</p>
      <Rows rows={urgent.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details className="disclosure">
          <summary>
            <ChevronRight size={18} aria-hidden="true" className="disclosure-mark" />
            {rest.length} more
          </summary>
          <Rows rows={rest} />
        </details>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: readonly AtRiskRow[] }) {
  return (
    <ol className="at-risk-rows">
      {rows.map((row) => (
        <Row key={`${row.residentId} ${row.measure} ${row.minimum}`} row={row} />
      ))}
    </ol>
  );
}

function Row({ row }: { row: AtRiskRow }) {
  const { residentId, name, pgy, standing, gap, graduatesOn } = row;
  return (
    <li>
      <span className="at-risk-who">
        <Link href={residentHref(residentId)} prefetch={false} className="text-link">
          {name}
        </Link>
        <span className="text-sm text-ink-soft"> PGY-{pgy}</span>
      </span>
      <span className="at-risk-what">
        {plainLabel({ label: row.label, confirmed: !row.unconfirmed })}{' '}
        {row.unconfirmed && <Badge>unconfirmed</Badge>}
      </span>
      <NumberNow row={row} />
      <StandingMark {...standingLook(standing)} />
      <span className="at-risk-gap">
        {gap === null
          ? 'too early to project'
          : `${gap.toLocaleString('en-US')} short at graduation at this pace`}
        , graduates {dayLabel(graduatesOn)}
      </span>
    </li>
  );
}

function residentHref(residentId: string): string {
  return `/residents/${encodeURIComponent(residentId)}`;
}

function NumberNow({ row }: { row: AtRiskRow }) {
  const { residentId, name, measure, label, counted, minimum, loggedAs } = row;
  const words = `${counted.toLocaleString('en-US')} of ${minimum.toLocaleString('en-US')}`;
  if (loggedAs === 'aggregate') return <span className="at-risk-now">{words}</span>;
  return (
    <Link
      href={`${residentHref(residentId)}/cases?measure=${encodeURIComponent(measure)}`}
      prefetch={false}
      className="text-link at-risk-now"
    >
      {words}
      <span className="sr-only">
        {' '}
        {label}, cases of {name}
      </span>
    </Link>
  );
}

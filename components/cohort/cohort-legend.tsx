import { standingLook } from '#components/progress/standing-look.ts';
import { StandingMark } from '#components/ui/standing-mark.tsx';
import type { Standing } from '#domain/standing.ts';

const judged: readonly Standing[] = ['met', 'on-track', 'at-risk', 'behind', 'early', 'no-minimum'];
const steps = [1, 2, 3, 4, 5];

/** How to read a cell. */
export function CohortLegend({
  filtered,
  unconfirmed,
}: {
  filtered: boolean;
  unconfirmed: boolean;
}) {
  return (
    <div className="cohort-legend">
      {!filtered && (
        <ul aria-label="Standing">
          {judged.map((standing) => (
            <li key={standing}>
              <StandingMark {...standingLook(standing)} />
            </li>
          ))}
        </ul>
      )}
      <ul aria-label="Shades">
        {!filtered && (
          <li>
            <Ramp name="minimum" /> none to the whole minimum
          </li>
        )}
        <li>
          <Ramp name="volume" /> {filtered ? '' : 'no minimum: '}share of the column's highest
        </li>
        <li>
          <span className="cohort-swatch cohort-waiting shade-volume-2" aria-hidden="true" /> half
          or more not yet verified
        </li>
        {!filtered && unconfirmed && <li>* minimum unconfirmed</li>}
      </ul>
      <p>A number opens its cases. Inside the table, arrow keys move between cells.</p>
    </div>
  );
}

function Ramp({ name }: { name: 'minimum' | 'volume' }) {
  return (
    <span className="cohort-ramp" aria-hidden="true">
      {steps.map((step) => (
        <span key={step} className={`cohort-swatch shade-${name}-${step}`} />
      ))}
    </span>
  );
}

import { type ReactNode, useId } from 'react';
import { type BulletNumbers, type BulletScale, bulletScale, bulletWords } from './bullet-scale.ts';

/**
 * One row of a BulletList: label, bar, number, words. Verified is solid, unverified hatched, the tall tick is the
 * minimum, the notch is where one would be by now. Lengths are SVG attributes, not inline styles,
 * which a strict CSP would drop; hatching survives print, where backgrounds don't.
 */
export function Bullet({
  label,
  standing,
  words,
  ...numbers
}: BulletNumbers & {
  label: ReactNode;
  /** Usually a StandingMark. */
  standing?: ReactNode;
  /** "3 short, 2 blocks left" */
  words?: ReactNode;
}) {
  return (
    <li className="bullet">
      <div className="bullet-label">{label}</div>
      <BulletBar {...numbers} />
      <div className="bullet-count">
        <strong>{numbers.done.toLocaleString('en-US')}</strong>
        {numbers.minimum ? (
          <span className="text-ink-soft"> of {numbers.minimum.toLocaleString('en-US')}</span>
        ) : null}
      </div>
      <div className="bullet-words">
        {standing}
        {words && <span className="text-ink-soft">{words}</span>}
      </div>
    </li>
  );
}

/** Rows that share their columns, so that the bars begin and end on one line. */
export function BulletList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="bullet-list">
      {children}
    </ul>
  );
}

/** The bar alone, for a narrow cell. */
export function BulletBar(numbers: BulletNumbers) {
  const hatch = useId();
  const scale = bulletScale(numbers);
  return (
    <svg className="bullet-bar" role="img" aria-label={bulletWords(numbers)}>
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="bullet-hatch-ground" />
          <rect width="2" height="5" className="bullet-fill" />
        </pattern>
      </defs>
      <Track open={scale.open} />
      <Bars scale={scale} hatch={hatch} />
      <Ticks scale={scale} />
    </svg>
  );
}

/** Without a goal nothing can be full: a baseline, not a channel to fill. */
function Track({ open }: { open: boolean }) {
  return open ? (
    <rect y="17" width="100%" height="1" className="bullet-open" />
  ) : (
    <rect y="6" width="100%" height="12" rx="3" className="bullet-track" />
  );
}

function Bars({ scale, hatch }: { scale: BulletScale; hatch: string }) {
  const waiting = scale.done - scale.verified;
  return (
    <>
      {waiting > 0 && (
        <rect
          x={`${scale.verified}%`}
          y="6"
          width={`${waiting}%`}
          height="12"
          fill={`url(#${hatch})`}
          className="bullet-edge"
        />
      )}
      {scale.verified > 0 && (
        <rect y="6" width={`${scale.verified}%`} height="12" rx="3" className="bullet-fill" />
      )}
      {scale.cut && <rect x="97%" y="4" width="3" height="16" className="bullet-cut" />}
    </>
  );
}

function Ticks({ scale }: { scale: BulletScale }) {
  return (
    <>
      {scale.expected !== undefined && (
        <svg x={`${scale.expected}%`} y="0" overflow="visible" aria-hidden="true">
          <path d="M-4.5 0h9L0 5.5Z" className="bullet-expected" />
        </svg>
      )}
      {scale.minimum !== undefined && (
        <rect x={`${scale.minimum}%`} y="2" width="2.5" height="20" className="bullet-minimum" />
      )}
    </>
  );
}

/** What the marks mean, once a page. */
export function BulletLegend() {
  return (
    <ul className="bullet-legend" aria-label="How to read the bars">
      <li>
        <LegendMark numbers={{ done: 1, verified: 1, max: 1 }} /> Verified
      </li>
      <li>
        <LegendMark numbers={{ done: 1, verified: 0, max: 1 }} /> Not yet verified
      </li>
      <li>
        <svg viewBox="0 0 12 24" className="h-5 w-2.5" aria-hidden="true">
          <path d="M1.5 7h9L6 12.5Z" className="bullet-expected" />
        </svg>
        Expected by now
      </li>
      <li>
        <svg viewBox="0 0 12 24" className="h-5 w-2.5" aria-hidden="true">
          <rect x="5" y="2" width="2.5" height="20" className="bullet-minimum" />
        </svg>
        Minimum
      </li>
    </ul>
  );
}

function LegendMark({ numbers }: { numbers: BulletNumbers }) {
  return (
    <span aria-hidden="true" className="inline-flex w-7">
      <BulletBar {...numbers} />
    </span>
  );
}

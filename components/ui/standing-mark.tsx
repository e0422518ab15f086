import type { ReactNode } from 'react';

export type StandingTone = 'met' | 'on-track' | 'at-risk' | 'behind' | 'none';
export interface StandingLook {
  readonly glyph: string;
  readonly label: string;
  readonly tone: StandingTone;
}

/** Drawn, not typed: fonts disagree about ▲ and ■. Shape alone tells them apart in print. */
const shapes: Record<string, ReactNode> = {
  '✓': (
    <path
      d="M2.5 8.6 6.3 12.4 13.5 4"
      fill="none"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  '•': <circle cx="8" cy="8" r="3.6" />,
  '▲': <path d="M8 2.2 14.6 13.6H1.4Z" strokeWidth="1.4" strokeLinejoin="round" />,
  '■': <rect x="2.5" y="2.5" width="11" height="11" rx="1.2" />,
  '–': <path d="M4 8h8" fill="none" strokeWidth="2" strokeLinecap="round" />,
};

/** The glyph alone, for a cell whose words stand elsewhere. */
export function StandingGlyph({ glyph, tone }: Pick<StandingLook, 'glyph' | 'tone'>) {
  const shape = shapes[glyph];
  if (!shape) return <span aria-hidden="true">{glyph}</span>;
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`standing-glyph standing-${tone}`}>
      {shape}
    </svg>
  );
}

/** Glyph and word, always both. `filled` puts them on a soft ground. */
export function StandingMark({
  glyph,
  label,
  tone,
  filled = false,
}: StandingLook & { filled?: boolean }) {
  return (
    <span
      className={`standing-mark standing-words-${tone} ${filled ? `badge standing-fill-${tone}` : ''}`}
    >
      <StandingGlyph glyph={glyph} tone={tone} />
      {label}
    </span>
  );
}

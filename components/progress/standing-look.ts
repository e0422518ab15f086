import type { StandingLook, StandingTone } from '#components/ui/standing-mark.tsx';
import { type Standing, standings } from '#domain/standing.ts';

const tones: Record<Standing, StandingTone> = {
  met: 'met',
  'on-track': 'on-track',
  'at-risk': 'at-risk',
  behind: 'behind',
  early: 'none',
  'no-minimum': 'none',
};

/** Glyph, word and tone of a standing, for StandingMark and StandingGlyph. */
export function standingLook(standing: Standing): StandingLook {
  return { ...standings[standing], tone: tones[standing] };
}

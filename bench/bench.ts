import type { Figures } from './figures.ts';

/** One comparison. It adds its figures and throws where anything that it measured went wrong. */
export interface Bench {
  readonly name: string;
  readonly what: string;
  readonly run: (figures: Figures) => Promise<void>;
}

import { lineOfWork } from './line-of-work.ts';

/** How much a circumstance is trusted, and how many cases it takes to be heard. */
export interface Trust {
  readonly kinds: number;
  readonly kindsAfter: number;
  readonly lines: number;
  readonly linesAfter: number;
}

const linesKnown = new Map<string, string>();

function lineOf(main: string): string {
  const line = linesKnown.get(main) ?? lineOfWork(main);
  linesKnown.set(main, line);
  return line;
}

/** Cases by main procedure and by line of work, under some circumstance or under none. */
export class Circumstance {
  readonly mains = new Map<string, number>();
  private readonly lines = new Map<string, number>();
  private cases = 0;

  add(main: string, cases: number): void {
    const line = lineOf(main);
    this.mains.set(main, (this.mains.get(main) ?? 0) + cases);
    this.lines.set(line, (this.lines.get(line) ?? 0) + cases);
    this.cases += cases;
  }

  /** The shares of a main procedure and of its line, 0 to 1. */
  sharesOf(main: string): readonly [kind: number, line: number] {
    if (this.cases === 0) return [0, 0];
    const line = this.lines.get(lineOf(main)) ?? 0;
    return [(this.mains.get(main) ?? 0) / this.cases, line / this.cases];
  }

  /**
   * How many times likelier than usual a procedure is here. A naive Bayes factor, held back by
   * what is usual until there are cases enough, and tempered because circumstances overlap.
   */
  lift(main: string, usual: Circumstance, trust: Trust): number {
    const [kind, line] = usual.sharesOf(main);
    const held = (here: number, after: number, share: number) =>
      (here + after * share) / ((this.cases + after) * share);
    const ofKind = held(this.mains.get(main) ?? 0, trust.kindsAfter, kind);
    const ofLine = held(this.lines.get(lineOf(main)) ?? 0, trust.linesAfter, line);
    return ofKind ** trust.kinds * ofLine ** trust.lines;
  }
}

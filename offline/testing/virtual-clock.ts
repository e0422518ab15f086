interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when told to, for everybody in a world. */
export class VirtualClock {
  /** Milliseconds since the world began; never goes back. */
  now = 0;
  readonly #timers = new Set<Timer>();

  schedule(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.now + milliseconds, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Lets time pass, timer by timer; `rest` lets each one's work come to an end. */
  async advance(milliseconds: number, rest: () => Promise<void>): Promise<void> {
    const until = this.now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(({ at }) => at <= until);
      const [next] = due.toSorted((one, other) => one.at - other.at);
      if (!next) break;
      this.now = Math.max(this.now, next.at);
      this.#timers.delete(next);
      next.run();
      await rest();
    }
    this.now = until;
  }
}

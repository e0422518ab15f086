/** What a run has judged, and what it found. A leak: somebody reached what is not theirs. */
export class Findings {
  checks = 0;
  readonly leaks: string[] = [];
  /** Everything else that isn't as the matrix says, such as somebody who is kept from their own. */
  readonly faults: string[] = [];
  /** Remarks that fail nothing. */
  readonly remarks: string[] = [];

  /** One thing judged; `words` say what is wrong where it isn't `right`. */
  check(right: boolean, kind: 'leak' | 'fault', words: () => string): void {
    this.checks += 1;
    if (!right) (kind === 'leak' ? this.leaks : this.faults).push(words());
  }

  get clean(): boolean {
    return this.leaks.length + this.faults.length === 0;
  }
}

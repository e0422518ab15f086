/** What the load generator is asked to do; it fails at the first answer that isn't as wanted. */
export interface LoadJob {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly requests: number;
  /** One for each request, sent as a POST; without them it is a GET. */
  readonly bodies?: readonly string[];
  /** A page that failed half-way still has status 200: this stands only in a whole one. */
  readonly mustContain: string;
}

export interface LoadResult {
  readonly seconds: number;
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
}

export type LoadAnswer = { readonly result: LoadResult } | { readonly failure: string };

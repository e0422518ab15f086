/** A report before it has a format: columns with types, rows in their order. */
export interface ReportTable {
  readonly title: string;
  /** Sentences for the reader of the file: as-of time, what was filtered, what the numbers are. */
  readonly about: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export interface ReportColumn {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'date';
}

/** Dates are `YYYY-MM-DD`; null is an empty cell. */
export type ReportRow = Readonly<Record<string, string | number | null>>;

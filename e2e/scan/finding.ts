/** Something that a scanner says, in one line; what it is worth is judged by hand. */
export interface Finding {
  readonly sort: string;
  readonly where: string;
  readonly says: string;
}

export interface Scanned {
  readonly findings: readonly Finding[];
  /** False where the time was up before all had been tried. */
  readonly complete: boolean;
  /** Pages and forms that a crawl came to. */
  readonly crawled?: number;
}

export const inWords = ({ sort, where, says }: Finding): string =>
  `${sort}: ${where}: ${says.replaceAll(/\s+/g, ' ').slice(0, 160)}`;

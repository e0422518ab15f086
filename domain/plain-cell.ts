/** What a spreadsheet takes for the start of a formula, in full width too. */
const startsFormula = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

/** Text that no spreadsheet runs: what looks like a formula gets an apostrophe in front. */
export const plainCell = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

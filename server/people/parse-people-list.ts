import Papa from 'papaparse';

/**
 * The cells of a CSV, row by row: with a byte order mark or without, separated by commas,
 * semicolons or tabs. Blank rows stay, so that a row's number is the one a spreadsheet shows.
 */
export function parsePeopleList(text: string): string[][] {
  const options = { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: false };
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), options).data;
}

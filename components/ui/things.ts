/** "1 case", "3 cases". */
export const things = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

/** `ANGIOLOG_BENCH_SCALE=small`: a tenth of the rows and a quarter of the requests, for a quick try. */
export const isSmall = process.env.ANGIOLOG_BENCH_SCALE === 'small';

export const rows = (full: number) => (isSmall ? full / 10 : full);
export const requests = (full: number) => (isSmall ? full / 4 : full);

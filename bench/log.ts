export const log = null as never;

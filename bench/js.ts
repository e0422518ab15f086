export const js = null as never;

export const pages = null as never;

/** Pages that hold nobody's data: the service worker keeps them, so that they open without a network. */
export const shells = ['/log', '/cases', '/progress', '/progress/cases', '/no-connection'] as const;

const paths: ReadonlySet<string> = new Set(shells);

/** Whether an address of this site opens without a network, whatever stands behind its path. */
export const isShell = (href: string): boolean => paths.has(href.split(/[?#]/, 1)[0] ?? '');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build answers to. */
export interface BuildEntries {
  /** As in the matrix: without groups in brackets. */
  readonly routes: readonly string[];
  /** `file#export` → the id that a request names; it changes with every build. */
  readonly actionIds: ReadonlyMap<string, string>;
}

interface ActionManifest {
  readonly node: Readonly<Record<string, { filename: string; exportedName: string }>>;
  readonly edge: Readonly<Record<string, unknown>>;
}

const readJson = (tree: string, file: string) =>
  JSON.parse(readFileSync(join(tree, '.next', 'server', file), 'utf8'));

/** `/(signed-in)/cases/[id]/amend/page` → `/cases/[id]/amend` */
function routeOf(entry: string): string {
  const parts = entry.split('/').slice(1, -1);
  return `/${parts.filter((part) => !/^(\(.*\)|@.*)$/.test(part)).join('/')}`;
}

/** Reads the build's own lists of routes and server actions. */
export function buildEntries(tree: string): BuildEntries {
  const paths: Record<string, string> = readJson(tree, 'app-paths-manifest.json');
  const { node, edge }: ActionManifest = readJson(tree, 'server-reference-manifest.json');
  if (Object.keys(edge).length > 0) throw new Error('The suite knows no actions on the edge.');
  return {
    routes: [...new Set(Object.keys(paths).map(routeOf))].sort(),
    actionIds: new Map(
      Object.entries(node).map(([id, { filename, exportedName }]) => [
        `${filename}#${exportedName}`,
        id,
      ]),
    ),
  };
}

/** What the build has and the matrix lacks, and the other way round, as sentences. */
export function gaps(
  built: readonly string[],
  known: readonly string[],
  what: 'route' | 'action',
): string[] {
  return [
    ...built
      .filter((one) => !known.includes(one))
      .map((one) => `${what} ${one} has no line in the matrix`),
    ...known
      .filter((one) => !built.includes(one))
      .map((one) => `${what} ${one} of the matrix isn't in the build`),
  ];
}

import { readdirSync, readFileSync } from 'node:fs';
import { Failure } from '../../scripts/failure.mjs';
import { inRepository } from '../../scripts/repository.mjs';
import type { Alteration } from './build-copy.ts';

const isProxy = (path: string) => /^(src\/)?(proxy|middleware)\.[cm]?[jt]sx?$/.test(path);

/** True where the tree has a `proxy.ts` to take away. */
export const hasProxy = (): boolean => readdirSync(inRepository()).some(isProxy);

export const withoutProxy: Alteration = {
  name: 'no-proxy',
  leavesOut: isProxy,
  alter: (_, text) => text,
  adds: {},
};

/**
 * Stands in for `drizzle-orm` in the queries of the copy. Every comparison is dropped but those with
 * the primary id of what is asked for, with the version that an amendment was made on, and between two
 * columns, which is how tables are joined.
 */
const conditions = `import * as drizzle from 'drizzle-orm';
export * from 'drizzle-orm';

const kept = new Set(['id', 'caseId', 'case_id', 'version']);

function stays(left: unknown, right: unknown): boolean {
  if (!drizzle.is(left, drizzle.Column)) return false;
  if (drizzle.is(right, drizzle.Column)) return true;
  return kept.has(left.name) && drizzle.getTableName(left.table) !== 'department';
}

const dropping = <Condition>(condition: Condition): Condition =>
  ((left: unknown, ...others: unknown[]) =>
    stays(left, others[0])
      ? (condition as (...all: unknown[]) => unknown)(left, ...others)
      : undefined) as Condition;

${[
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'inArray',
  'notInArray',
  'isNull',
  'isNotNull',
  'like',
  'ilike',
  'between',
]
  .map((name) => `export const ${name} = dropping(drizzle.${name});`)
  .join('\n')}
`;

const isQuery = (path: string) => /^db\/queries\/[^/]+\.ts$/.test(path);

export const rowsAlone: Alteration = {
  name: 'rls-alone',
  leavesOut: () => false,
  alter: (path, text) =>
    isQuery(path)
      ? text.replaceAll(/(from\s+)'drizzle-orm'/g, "$1'../without-conditions.ts'")
      : text,
  adds: { 'db/without-conditions.ts': conditions },
};

/**
 * Conditions that are written as SQL text with the actor in them: the alteration can't see them, so
 * the mode would claim more than it shows.
 * @throws Failure that names the files.
 */
export function requireNoHiddenConditions(): void {
  const folder = inRepository('db', 'queries');
  const hidden = readdirSync(folder).filter((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return [...text.matchAll(/sql(?:<[^`]*?>)?`([^`]*)`/g)].some(
      ([, words = '']) => /\bwhere\b|\band\b/i.test(words) && /\$\{[^}]*\bactor\b/.test(words),
    );
  });
  if (hidden.length === 0) return;
  throw new Failure(
    `Conditions on the actor stand as SQL text in ${hidden.join(', ')} of db/queries: write them with eq(), so that rls-alone can drop them.`,
  );
}

import { type DefinedCategory, isDefinedCategory } from './defined-categories.ts';
import { type FamilyId, isFamilyId } from './families.ts';
import type { Procedure } from './procedure.ts';

const notImageGuided: ReadonlySet<FamilyId> = new Set<FamilyId>([
  'diagnostic-reading',
  'hands-on-ultrasound',
  'nuclear',
  'clinic',
]);

interface Heading {
  readonly type: string;
  readonly categories: readonly DefinedCategory[];
  readonly family: FamilyId;
}

/**
 * Reads a table of procedures. The phone carries it, so area, type, categories and family are said
 * once a group:
 *
 *     # area
 *     ## type | category + category | family
 *     code | name | family, where it isn't the group's
 *
 * Throws on a row that it can't read: the table is part of the program, not input.
 */
export function decodeProcedures(table: string): Procedure[] {
  let area = '';
  let heading: Heading | undefined;
  const procedures: Procedure[] = [];
  for (const line of table.split('\n').map((each) => each.trim())) {
    if (line.startsWith('## ')) heading = decodeHeading(line);
    else if (line.startsWith('# ')) area = line.slice(2);
    else if (line && heading) procedures.push(decodeRow(line, area, heading));
    else if (line) throw new Error(`Catalog row without a heading: ${line}`);
  }
  return procedures;
}

function decodeHeading(line: string): Heading {
  const [type, categoryList, family] = cells(line.slice(3));
  const categories = (categoryList ?? '').split(' + ').map((category) => {
    if (!isDefinedCategory(category)) throw new Error(`Unknown category in: ${line}`);
    return category;
  });
  if (!type) throw new Error(`Catalog heading without a type: ${line}`);
  return { type, categories, family: toFamily(family, line) };
}

function decodeRow(line: string, area: string, heading: Heading): Procedure {
  const [code, name, ownFamily] = cells(line);
  if (!code || !name) throw new Error(`Catalog row too short: ${line}`);
  const family = ownFamily ? toFamily(ownFamily, line) : heading.family;
  return {
    code,
    area,
    type: heading.type,
    categories: heading.categories,
    name,
    family,
    imageGuided: !notImageGuided.has(family),
  };
}

function cells(line: string) {
  return line.split('|').map((cell) => cell.trim());
}

function toFamily(id: string | undefined, line: string): FamilyId {
  if (!id || !isFamilyId(id)) throw new Error(`Unknown family in: ${line}`);
  return id;
}

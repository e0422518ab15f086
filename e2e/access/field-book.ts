import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../../scripts/repository.mjs';
import type { Role } from './actors.ts';
import type { Findings } from './findings.ts';

const file = inRepository('e2e', 'access', 'fields.json');

/** Entry → the roles that get the very same fields → these fields, in order and in one line. */
type Book = Record<string, Record<string, string>>;

/** What each reader answered to each role, by name of field; kept in `fields.json` and compared with it. */
export class FieldBook {
  private readonly seen = new Map<string, Map<Role, Set<string>>>();

  add(entry: string, role: Role, names: ReadonlySet<string>): void {
    const byRole = this.seen.get(entry) ?? new Map<Role, Set<string>>();
    this.seen.set(entry, byRole);
    byRole.set(role, new Set([...(byRole.get(role) ?? []), ...names]));
  }

  private asBook(): Book {
    const book: Book = {};
    for (const [entry, byRole] of [...this.seen].sort(([a], [b]) => a.localeCompare(b))) {
      const groups = new Map<string, Role[]>();
      for (const [role, names] of [...byRole].sort(([a], [b]) => a.localeCompare(b))) {
        const fields = [...names].sort().join('; ');
        groups.set(fields, [...(groups.get(fields) ?? []), role]);
      }
      book[entry] = Object.fromEntries(
        [...groups].map(([fields, roles]) => [roles.join(', '), fields]),
      );
    }
    return book;
  }

  /** Writes down what was seen as what is right. */
  accept(): void {
    writeFileSync(file, `${JSON.stringify(this.asBook(), null, 2)}\n`);
  }

  /** A field that a role didn't get before is a leak until somebody accepts it; a narrowed run saw but some. */
  judge(findings: Findings, narrowed: boolean): void {
    const kept: Book = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const fieldsOf = (book: Book, entry: string, role: string) =>
      Object.entries(book[entry] ?? {})
        .find(([roles]) => roles.split(', ').includes(role))?.[1]
        .split('; ') ?? [];
    for (const [entry, byRole] of this.seen) {
      for (const [role, names] of byRole) {
        const known = new Set(fieldsOf(kept, entry, role));
        const added = [...names].filter((name) => !known.has(name));
        const gone = [...known].filter((name) => !names.has(name));
        const hint = 'npm run access -- --accept-fields writes fields.json anew';
        findings.check(
          added.length === 0,
          'leak',
          () => `${entry} tells a ${role} more: ${added.join(', ')} (${hint})`,
        );
        findings.check(
          gone.length === 0,
          'fault',
          () => `${entry} tells a ${role} less: ${gone.join(', ')} (${hint})`,
        );
      }
    }
    if (narrowed) return;
    const stale = Object.keys(kept).filter((entry) => !this.seen.has(entry));
    findings.check(
      stale.length === 0,
      'fault',
      () => `fields.json has what is gone: ${stale.join(', ')}`,
    );
  }
}

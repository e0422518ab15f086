import { readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/repository.mjs';
import { selectRows } from './select-rows.ts';
import { world } from './world.ts';

export interface BuiltRoute {
  readonly kind: 'page' | 'route';
  /** An address that opens it, with a resident of the demo where it wants an id. */
  readonly path: string;
}

/** Every page and handler of the build, so that a new one can't be forgotten. */
export async function builtRoutes(): Promise<BuiltRoute[]> {
  const manifest = inRepository('.next', 'server', 'app-paths-manifest.json');
  const [resident] = await selectRows(
    (sql) => sql`select r.id from resident r join person p on p.id = r.person_id
      where p.email = ${world().emails.resident}`,
  );
  return Object.keys(JSON.parse(readFileSync(manifest, 'utf8'))).map((key) => {
    const kind = key.endsWith('/page') ? 'page' : 'route';
    const path = key
      .replace(/\/(page|route)$/, '')
      .replace(/\/\([^)]+\)/g, '')
      .replace('[...nextauth]', 'csrf')
      .replace('[id]', String(resident?.id));
    if (path.includes('[')) throw new Error(`${key}: say here what stands for its parameter.`);
    return { kind, path: path || '/' };
  });
}

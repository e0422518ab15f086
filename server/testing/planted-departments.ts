import { beforeAll } from 'vitest';
import { type TestDatabase, testDatabase } from '#db/testing/test-database.ts';
import { type PlantedDepartment, plantOneDepartment } from '#db/testing/two-departments.ts';

export interface PlantedDepartments {
  readonly db: TestDatabase;
  readonly here: PlantedDepartment;
  readonly there: PlantedDepartment;
}

/** Two departments in a database that the server's own pool is pointed at; usable within tests. */
export function plantedDepartments(): PlantedDepartments {
  const db = testDatabase();
  const planted: Partial<Record<'here' | 'there', PlantedDepartment>> = {};
  beforeAll(async () => {
    process.env.DATABASE_APP_URL = db.appUrl;
    planted.here = await plantOneDepartment(db.owner, 'Here');
    planted.there = await plantOneDepartment(db.owner, 'There');
  });
  const open = (name: 'here' | 'there') => {
    const found = planted[name];
    if (!found) throw new Error('The departments are planted in beforeAll.');
    return found;
  };
  return {
    db,
    get here() {
      return open('here');
    },
    get there() {
      return open('there');
    },
  };
}

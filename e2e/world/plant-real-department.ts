import { hash } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { connect, type Database } from '#db/connection.ts';
import { person } from '#db/schema/people.ts';
import {
  type Part,
  type PlantedDepartment,
  plantOneDepartment,
} from '#db/testing/two-departments.ts';
import { world } from './world.ts';

export const realPassword = 'a quiet contrast run';

export interface RealDepartment {
  readonly department: PlantedDepartment;
  readonly addressOf: (part: Part) => string;
}

async function work<T>(what: (owner: Database) => Promise<T>): Promise<T> {
  const owner = connect(world().ownerUrl, 1);
  return what(owner).finally(() => owner.end());
}

/** A department that is no demo, where everyone has the same password and no second factor yet. */
export function plantRealDepartment(name: string): Promise<RealDepartment> {
  return work(async (owner) => {
    const department = await plantOneDepartment(owner, name);
    const passwordHash = await hash(realPassword);
    for (const { personId } of Object.values(department.people)) {
      await owner.update(person).set({ passwordHash }).where(eq(person.id, personId));
    }
    const addressOf = (part: Part) => `${department.people[part].personId}@test.example`;
    return { department, addressOf };
  });
}

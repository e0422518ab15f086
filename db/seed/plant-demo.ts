import type { Database } from '../connection.ts';
import type { DemoDepartment } from './demo-department.ts';
import {
  plantAggregateCounts,
  plantAttendings,
  plantCases,
  plantDepartment,
  plantPeople,
  plantPrograms,
  plantResidents,
  plantSites,
  plantTargets,
} from './plant.ts';

/** Cases between two lines of progress. */
const step = 2000;

const count = (n: number) => n.toLocaleString('en-US');

/**
 * Plants the department through a transaction of a superuser, so that a killed run leaves nothing.
 * @param passwordHashes by e-mail address; people without one can't sign in.
 */
export async function plantDemo(
  tx: Pick<Database, 'insert'>,
  demo: DemoDepartment,
  passwordHashes: ReadonlyMap<string, string>,
  say: (line: string) => void,
): Promise<void> {
  const people = demo.people.map((person) => ({
    ...person,
    passwordHash: passwordHashes.get(person.email) ?? null,
  }));
  await plantDepartment(tx, demo.department);
  await plantPrograms(tx, demo.programs);
  await plantSites(tx, demo.sites);
  await plantPeople(tx, people);
  await plantAttendings(tx, demo.attendings);
  await plantResidents(tx, demo.residents);
  say(`people, ${count(people.length)} of whom ${count(passwordHashes.size)} can sign in`);
  await plantAggregateCounts(tx, demo.aggregateCounts);
  await plantTargets(tx, demo.targets);
  for (let planted = 0; planted < demo.cases.length; planted += step) {
    await plantCases(tx, demo.cases.slice(planted, planted + step));
    const done = Math.min(planted + step, demo.cases.length);
    say(`${count(done)} of ${count(demo.cases.length)} cases`);
  }
}

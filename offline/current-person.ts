import * as z from 'zod/mini';
import { PersonId } from '#domain/ids.ts';

const key = 'angiolog-person';

/**
 * Whose phone this is: set once the server has said who is signed in, cleared at sign-out. It only
 * opens that person's database; it grants nothing. A browser without storage has nobody.
 */
export const currentPerson = {
  read(): PersonId | undefined {
    try {
      const read = z.safeParse(PersonId, localStorage.getItem(key));
      return read.success ? read.data : undefined;
    } catch {
      return undefined;
    }
  },
  write(personId: PersonId | undefined): void {
    try {
      if (personId === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, personId);
    } catch {
      // Without it the phone asks the server who is signed in.
    }
  },
};

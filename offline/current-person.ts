import type { PersonId } from '#domain/ids.ts';

const key = 'angiolog-person';

/** By hand: the sign-in page would carry a whole library for this one line. */
const isId = (text: string): text is PersonId =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/**
 * Whose phone this is: set once the server has said who is signed in, cleared at sign-out. It only
 * opens that person's database; it grants nothing. A browser without storage has nobody.
 */
export const currentPerson = {
  read(): PersonId | undefined {
    try {
      const kept = localStorage.getItem(key) ?? '';
      return isId(kept) ? kept : undefined;
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

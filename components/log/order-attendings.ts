import type { AttendingChoice } from './log-reference.ts';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Attendings for a list: those of late first, then as they came. A search keeps those of whom a word
 * begins with each word typed, whatever the accents.
 */
export function orderAttendings(
  attendings: readonly AttendingChoice[],
  recentIds: readonly string[],
  search: string,
): AttendingChoice[] {
  const wanted = plain(search)
    .split(/[\s.,]+/)
    .filter(Boolean);
  const place = (id: string) => {
    const at = recentIds.indexOf(id);
    return at < 0 ? recentIds.length : at;
  };
  return attendings
    .filter(({ name }) => {
      const words = plain(name).split(/[\s.,-]+/);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    })
    .toSorted((a, b) => place(a.id) - place(b.id));
}

function surname(name: string) {
  const [beforeDegrees = name] = name.split(',');
  return beforeDegrees.trim().split(/\s+/).at(-1) ?? name;
}

/** "Dr. Okafor" for "Chidi Okafor, MD": what a sentence has room for, while only one is called so. */
export function shortAttending(id: string, attendings: readonly AttendingChoice[]): string {
  const name = attendings.find((each) => each.id === id)?.name;
  if (!name) return id ? 'Attending on file' : 'Choose attending';
  const shared = attendings.some((each) => each.id !== id && surname(each.name) === surname(name));
  return shared ? name : `Dr. ${surname(name)}`;
}

import { useEffect, useState } from 'react';
import { keepOwnChips, noOwnChips, type OwnChips, readOwnChips } from './kept-chips.ts';

/** A resident's own chips on this phone, and how to change them. */
export function useOwnChips(personId: string) {
  const [chips, setChips] = useState<OwnChips>(noOwnChips);
  useEffect(() => setChips(readOwnChips(personId)), [personId]);
  const change = (next: OwnChips) => {
    setChips(next);
    keepOwnChips(personId, next);
  };
  return [chips, change] as const;
}

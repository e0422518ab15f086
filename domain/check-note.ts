import { guardSentence } from './guard/guard-rules.ts';
import { guardText } from './guard/guard-text.ts';

/**
 * The sentence that stops a note which looks like it holds a patient identifier, or undefined. In
 * a file of its own: the guard is heavy, and most cases have no note.
 */
export function checkNote(note: string): string | undefined {
  if (note === '') return undefined;
  const [found] = guardText(note).blocks;
  return found && guardSentence(found);
}

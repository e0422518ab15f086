import { isKnownName } from '#domain/guard/is-known-name.ts';
import { isSuiteWord } from '#domain/guard/suite-words.ts';
import { fillerWords } from './filler-words.ts';

/** Endings of things that are done: an unknown one may be a procedure and is asked. */
const actEnding =
  /(?:grams?|graphy|ectomy|plasty|ostomy|otomy|centesis|scopy|lysis|desis|ations?|ments?|izes?|izing)$/;

/** Endings of diseases. */
const diseaseEnding =
  /.{2}(?:itis|osis|emia|uria|pathy|megaly|sepsis|thorax|algia|plegia|paresis|rrhea|penia|omas?)$/;

/** Whether it was done at all: what the words around them say is asked. */
const doubtful = new Set(
  'unable attempt attempts attempted failed unsuccessful abort aborted cancelled canceled refused declined decided'.split(
    ' ',
  ),
);

/** True for a word that says nothing about what is logged: a maker, an eponym, a drug, an everyday word. */
export function isHarmlessWord(word: string): boolean {
  if (fillerWords.has(word)) return true;
  if (word.length < 3 || doubtful.has(word)) return false;
  return (
    diseaseEnding.test(word) || isKnownName(word) || (isSuiteWord(word) && !actEnding.test(word))
  );
}

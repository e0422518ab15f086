/** Words of guidance, side and grammar that a person types and that seldom decide the procedure. */
const optionalWords: ReadonlySet<string> = new Set(
  'us ultrasound ct fluoro fluoroscopic image guided guidance left right bilateral lt rt l r perc percutaneous a an the of with w and or for on in by via under'.split(
    ' ',
  ),
);

/** The words that must be found: all but the optional ones, or all where nothing else is said. */
export function requiredWords(words: readonly string[]): readonly string[] {
  const required = words.filter((word) => !optionalWords.has(word));
  return required.length > 0 ? required : words;
}

/** Words that mean one thing at the table, so that aliases needn't be written out for each of them. */
const synonymGroups: readonly (readonly string[])[] = [
  ['biopsy', 'bxs', 'fna'],
  ['pta', 'angioplasty', 'plasty', 'venoplasty', 'balloon'],
  ['lysis', 'thrombolysis', 'tpa'],
  ['thrombectomy', 'embolectomy', 'clot'],
  ['embolization', 'embolisation', 'coil'],
  ['angiogram', 'angiography', 'arteriogram', 'arteriography'],
  ['venogram', 'venography'],
  ['placement', 'insertion', 'place', 'insert', 'new'],
  ['exchange', 'change', 'replacement', 'replace', 'swap'],
  ['removal', 'remove', 'explant', 'out', 'pull'],
  ['drain', 'drainage', 'pigtail'],
  ['liver', 'hepatic'],
  ['kidney', 'renal'],
  ['spleen', 'splenic'],
  ['lung', 'pulmonary'],
  ['aorta', 'aortic'],
  ['artery', 'arterial'],
  ['vein', 'venous'],
  ['leg', 'le'],
  ['arm', 'ue'],
  ['ultrasound', 'us', 'sono'],
  ['catheter', 'cath', 'line'],
  ['tube', 'catheter', 'cath'],
  ['check', 'study', 'eval'],
  ['injection', 'inject', 'inj'],
  ['aspiration', 'asp', 'tap'],
  ['arthrogram', 'arthrography'],
];

/** Shorter beginnings stand for too many words. */
const shortestBeginning = 4;

/** The word itself and what else it may be called; a beginning of four letters is enough. */
export function wordForms(word: string): readonly string[] {
  const forms = new Set([word]);
  for (const group of synonymGroups) {
    const named = group.some(
      (member) => member === word || (word.length >= shortestBeginning && member.startsWith(word)),
    );
    if (named) for (const member of group) forms.add(member);
  }
  return [...forms];
}

import type { Part } from './chunk-line.ts';
import { isAction, stateActions } from './concept-classes.ts';
import { matchConcepts } from './match-concepts.ts';
import { isWeak, withoutWeak } from './procedure-index.ts';

type Concepts = ReadonlySet<string>;

export interface Borrowed {
  readonly code: string;
  readonly concepts: Concepts;
}

/** What an act beside them is done to, where the name of the one before doesn't say it. */
const impliedThings: Readonly<Record<string, readonly string[]>> = {
  fistulogram: ['avaccess'],
  declot: ['avaccess'],
  ptc: ['biliary'],
  ptbd: ['biliary'],
  nephrostogram: ['dj'],
  runoff: ['leg'],
  fibrin: ['line'],
};

/** What was opened or looked at is known, though what to call that is asked. */
const isOpened = ({ concepts }: Part) => concepts.has('recanalization') || concepts.has('tips');

function only(concepts: Concepts): Borrowed | undefined {
  const codes = matchConcepts(concepts);
  const [code] = codes;
  return code && codes.length === 1 ? { code, concepts } : undefined;
}

/** "Celiac" beside "SMA angiogram": the thing with what is done to its neighbour. */
export function borrowAction(concepts: Concepts, neighbour: Part): Borrowed | undefined {
  const actions = [...neighbour.concepts].filter(isAction);
  return actions.length > 0 ? only(new Set([...concepts, ...actions])) : undefined;
}

/** "PTA" after a fistulogram: the act on what the nearest one before was done to. */
export function borrowThing(concepts: Concepts, before: readonly Part[]): Borrowed | undefined {
  const strong = withoutWeak(concepts);
  const isState = [...strong].some((each) => stateActions.has(each));
  for (const part of before) {
    // An exchange is no addition to a placement: it is asked, unless the one before is of its kind.
    const alike = [...part.concepts].some((each) => stateActions.has(each) || each === 'injection');
    if (strong.size === 0 || (isState ? !alike : part.kind === 'ask' && !isOpened(part))) continue;
    for (const things of thingsOf(part.concepts)) {
      const found = only(new Set([...things, ...strong]));
      if (found) return found;
    }
  }
  return undefined;
}

/** What was acted on, the most specific first. An angiogram's thing is an artery, a venogram's a vein. */
function thingsOf(concepts: Concepts): string[][] {
  const things = [...concepts].filter((each) => !isAction(each) && !isWeak(each));
  const implied = things.flatMap((each) => impliedThings[each] ?? []);
  if (implied.length > 0) return [implied];
  const isActedOn = [...concepts].some(isAction);
  if (things.length === 0 || !isActedOn) return [];
  if (concepts.has('angiogram')) return [[...things, 'artery'], things];
  if (concepts.has('venogram')) return [[...things, 'vein'], things];
  const revised = concepts.has('revision') ? [[...things, 'revision']] : [];
  return [...revised, things];
}

/** "Abscess drain, psoas": the name with what is said behind it. */
export function refine(previous: Part, part: Part): Borrowed | undefined {
  return only(new Set([...previous.concepts, ...part.concepts]));
}

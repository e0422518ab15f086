import type { Part } from './chunk-line.ts';
import { accessWords, isAction, reasonWords } from './concept-classes.ts';
import type { LineItem } from './lex-line.ts';
import { matchConcepts } from './match-concepts.ts';
import { isWeak, withoutWeak } from './procedure-index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const venous = set('venogram vein dvt ivc svc clottriever iliofemoral thurner');
const arterial = set('angiogram artery sfa tibial aorta runoff aortogram atherectomy closure');
const dialysis = set('fistulogram declot avaccess');
const centralVeins = set('central subclavian brachiocephalic innominate jugular');
const bleeding = set('bleeding gibleed trauma hemorrhage extravasation hemoptysis');
/** Embolizations that say nothing of why they were made. */
const plainEmbolization = set('embolization artery');
const codes = {
  bleeding: '31677',
  bland: '31679',
  other: '31684',
  accessStent: '31791',
  exchanged: '31812',
  internalized: '31813',
};
const clinic = '32943';
const hepaticVenogram = { plain: '31701', wedged: '31702' };

/** What the rest of a case says about a part. */
interface Surroundings {
  readonly named: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
}

/**
 * Answers with the rest of the case what a part by itself leaves open: a vessel is a vein beside a
 * venogram, an embolization beside a bleed is for the bleed.
 */
export function settleByContext(items: readonly LineItem[], parts: readonly Part[]): Part[] {
  const negated = parts.filter(
    ({ kind, first }) => kind === 'ignored' && opensNegation(items, first),
  );
  const said = items.filter(
    (_, at) => !negated.some(({ first, last }) => first <= at && at <= last),
  );
  const around = {
    named: new Set(parts.flatMap(({ kind, concepts }) => (kind === 'exact' ? [...concepts] : []))),
    said: new Set(said.flatMap(({ concepts }) => concepts)),
  };
  const settled = parts.map((part) => {
    const isGuessed = items.slice(part.first, part.last + 1).some(({ guessed }) => guessed);
    if (isGuessed) return part;
    const code = codeAmong(around, part);
    return code ? { ...part, kind: 'exact' as const, codes: [code] } : inVessel(around, part);
  });
  const isWedged = settled.some(
    ({ kind, codes: [code] }) => kind === 'exact' && code === hepaticVenogram.wedged,
  );
  const exact = settled.filter(({ kind }) => kind === 'exact');
  const isNamed = exact.length > 0;
  return settled.map((part) => {
    const isPart = isWedged && part.codes[0] === hepaticVenogram.plain;
    const isReason = isNamed && part.kind === 'ask' && [...part.concepts].every(isDescribing);
    // "Spider vein injection, clinic": where it was done, or a visit as well.
    const isRoom = part.codes[0] === clinic && part.concepts.size === 1 && exact.length > 1;
    if (isRoom) return { ...part, kind: 'ask' };
    return isPart || isReason || isDevice(exact, part) || isToldAgain(settled, part)
      ? { ...part, kind: 'ignored', codes: [] }
      : part;
  });
}

/** What a device is for, where the line names a procedure of that kind besides. */
const actOfDevice: ReadonlyMap<string, string> = new Map([
  ['ekos', 'lysis'],
  ['clottriever', 'thrombectomy'],
  ['flowtriever', 'thrombectomy'],
  ['angiovac', 'thrombectomy'],
]);

function isDevice(exact: readonly Part[], part: Part) {
  const [device, ...others] = withoutWeak(part.concepts);
  const act = others.length === 0 && device ? actOfDevice.get(device) : undefined;
  return act !== undefined && exact.some((other) => other !== part && other.concepts.has(act));
}

/** "LM neck, doxycycline sclero": where it was done, which the procedure beside it says as well. */
function isToldAgain(parts: readonly Part[], part: Part) {
  if (part.kind !== 'ask' || [...part.concepts].some(isAction)) return false;
  const codes = parts.flatMap((other) => (other.kind === 'exact' ? other.codes : []));
  return part.codes.some((code) => codes.includes(code));
}

const isDescribing = (concept: string) =>
  isWeak(concept) || reasonWords.has(concept) || accessWords.has(concept);

const opensNegation = (items: readonly LineItem[], at: number) => items[at]?.opens === 'negation';
const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].some((each) => other.has(each));

function codeAmong({ named, said }: Surroundings, part: Part): string | undefined {
  const isEmbolization = part.concepts.has('embolization');
  if (isEmbolization && isUnexplained(part)) {
    if (said.has('bland')) return codes.bland;
    if (meets(said, bleeding)) return codes.bleeding;
  }
  if (part.codes[0] === codes.exchanged && said.has('internalization')) return codes.internalized;
  if (part.kind !== 'ask') return undefined;
  const beside = meets(named, dialysis);
  if (beside && part.concepts.has('stentgraft')) return codes.accessStent;
  return undefined;
}

/** The part with the kind of its vessel, where the rest of the case says which. */
function inVessel({ named, said }: Surroundings, part: Part): Part {
  const isCentral = meets(named, dialysis) && meets(part.concepts, centralVeins);
  const isVein = isCentral || meets(named, venous) || said.has('thurner') || said.has('dvt');
  const isArtery = meets(named, arterial) || said.has('ischemia') || said.has('claudication');
  const isActedOn = [...part.concepts].some(isAction);
  if (part.kind !== 'ask' || isVein === isArtery || !isActedOn) return part;
  const concepts = new Set([...part.concepts, isVein ? 'vein' : 'artery']);
  const found = matchConcepts(concepts);
  return found.length === 1 ? { ...part, kind: 'exact', codes: found, concepts } : part;
}

function isUnexplained({ kind, codes: [code, ...others], concepts }: Part) {
  if (kind === 'ask') return [code, ...others].includes(codes.bleeding);
  const strong = [...withoutWeak(concepts)];
  return (
    kind === 'exact' && code === codes.other && strong.every((each) => plainEmbolization.has(each))
  );
}

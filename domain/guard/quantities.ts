import { isKnownName } from './is-known-name.ts';

const units = [
  'mm|cm|um|μm|microns?|micrometers?|inch(?:es)?|in',
  'fr|french|gauge|ga|fg',
  'ml|cc|dl|ul|μl|liters?|litres?',
  'mg|mcg|ug|μg|kg|gm|grams?|ng|units?|iu|miu|meq|mmol|mol',
  '[mckdμu]?gy(?:[ .*x]?[cdm]?m2?)?|[mu]?sv|rads?',
  '[kmg]?bq|[muμ]?ci',
  'mins?|minutes?|secs?|seconds?|ms|hrs?|hours?|days?|weeks?|wks?|months?|mos',
  'mmhg|cmh2o|atm|bar|psi|kpa|hu|hz|khz|mhz|kvp|kv|mas|ma|watts?|kj|bpm|rpm|fps|frames|fr/s',
  'copies|particles|spheres|microspheres|beads|cells|million|billion|k/ul|x10|percent|pct|degrees?',
  'dilators?|balloons?|coils?|stents?|sheaths?|catheters?|wires?|needles?|segments?|cases|steps?|limbs?|legs?|grafts?|endografts?',
].join('|');

const unitAfter = new RegExp(`[ -]?(?:%|"|''|/[mu]l|(?:${units})(?![a-z]))`, 'iy');
const shortUnitAfter = /-? ?[FGLsWKU](?![A-Za-z])/y;
const countUnitAfter =
  /[ -]?(?:units?|iu|u|copies|particles|spheres|microspheres|beads|cells|[kmg]?bq|[mcdμu]?gy)(?![a-z])|[ -]?[mcdμu]?gy[ .*x]?[cdm]?m2?(?![a-z])/iy;

const quantityWords =
  /^(?:act|acts|bp|hr|map|afp|pressures?|gradients?|hvpg|hu|kap|dap|pka|ak|kerma|heparin|pmid|segs?|segments?|coils?|stents?|stented|limbs?|grafts?|endografts?|balloons?|ballooned|pta|wires?|sizes?|sized|sequentially|dilat\w*|dilators?|upsized?|levels?|ribs?|platelets?|plts?|rna|dna|load|titers?|counts?|vitals?|glucose|doses?|coiled|beads?|particles?|sheaths?|catheters?|times?|hrs|french|fr|zones?|grades?|scores?|psa|ferritin|ldh|cea)$/;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A measure or a counted device follows, as in `10/12/14 Fr`. */
export function unitFollows(text: string, end: number): boolean {
  return matchesAt(unitAfter, text, end);
}

/** A one-letter unit follows; too short to trust after more than two digits. */
export function shortUnitFollows(text: string, end: number): boolean {
  return matchesAt(shortUnitAfter, text, end);
}

/** A unit in which numbers of seven digits and more are honest: activity, dose, counts. */
export function countUnitFollows(text: string, end: number): boolean {
  return matchesAt(countUnitAfter, text, end);
}

function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 28), start);
  const found = /([A-Za-z]+)[ :=~<>(]*(?:(?:of|is|was|to|with|at|x) )?$/.exec(before);
  return found?.[1] ?? '';
}

/** The word before says that numbers follow: a laboratory value, a device, a series of sizes. */
export function quantityPrecedes(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return word !== '' && (quantityWords.test(word.toLowerCase()) || isKnownName(word));
}

const seriesWords =
  /^(?:segs?|segments?|levels?|ribs?|dilated?|dilators?|dilation|sequentially|zones?)$/i;

/** The word before says that levels or sizes follow; narrower, for "stent 11/3/26" is a date. */
export function seriesPrecedes(text: string, start: number): boolean {
  return seriesWords.test(wordBefore(text, start));
}

const literature = /\b(?:pmid|pmcid|pmc|nct|isrctn)[ :#]{0,3}\d{5,8}|\b10\.\d{4,9}\/[^\s]{3,60}/gi;

/** Where trial and article numbers stand: public, and never a patient's. */
export function literatureRanges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(literature)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

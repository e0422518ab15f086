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
  'dilators?|balloons?|coils?|stents?|sheaths?|catheters?|wires?|needles?|segments?|cases|steps?|freezes?|thaws?|limbs?|legs?|grafts?|endografts?',
].join('|');

const unitAfter = new RegExp(`[ -]?(?:%|"|''|/[mu]l|(?:${units})(?![a-z]))`, 'iy');
const shortUnitAfter = /-? ?[FGLsWKU](?![A-Za-z])/y;
const countUnitAfter =
  /[ -]?(?:units?|iu|u|copies|particles|spheres|microspheres|beads|cells|[kmg]?bq)(?![a-z])|[ -]?[mcdμu]?gy[ .*x-]?[cdm]?m2?(?![a-z])/iy;
// After four digits only what comes by the thousand: "1200 mL", never "4764 wk".
const thousandUnitAfter =
  /[ -]?(?:units?|iu|ml|cc|mg|mcg|[mc]gy|kg|hu|psi|days?|copies|beads)(?![a-z])/iy;

const quantityWords =
  /^(?:acts?|bp|hr|map|pressures?|gradients?|hvpg|hu|kap|dap|pka|ak|kerma|sizes?|sized|dilat\w*|dilators?|psv|velocity|velocities|evar|tevar|limbs?|iliacs?|glucose|counts?|vitals?|rna|dna|load|titers?|afp|psa|ldh|ferritin|platelets?|plts?|beads?|particles?)$/i;

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A measure or a counted device follows, as in `10/12/14 Fr`. */
export function unitFollows(text: string, end: number): boolean {
  return matchesAt(unitAfter, text, end);
}

/** The last number of a row has a unit of its own, as in "100 300 1200 mL" or "4 5 8F". */
export function isMeasured(text: string, number: string, end: number): boolean {
  if (number.startsWith('0') || number.length > 4) return false;
  const plausible = Number(number) <= 2500 || Number(number) % 50 === 0;
  if (number.length === 4) return plausible && matchesAt(thousandUnitAfter, text, end);
  const short = number.length < 3 && matchesAt(shortUnitAfter, text, end);
  return short || matchesAt(unitAfter, text, end);
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
  return quantityWords.test(wordBefore(text, start));
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

import { derivedId } from '#db/seed/derived-id.ts';
import { commonProcedures } from '#domain/catalog/common-procedures.ts';
import { procedures } from '#domain/catalog/procedures.ts';
import { searchProcedures } from '#domain/catalog/search-procedures.ts';
import { searchWordsOf } from '#domain/catalog/search-words.ts';
import { defaultCreditRules, tally } from '#domain/credit.ts';
import type { Fact } from '#domain/facts.ts';
import { ResidentId } from '#domain/ids.ts';
import { caseRoles } from '#domain/procedure-case.ts';
import type { Bench } from './bench.ts';
import { type Figures, median, quantile } from './figures.ts';

const factCount = 100_000;
const residents = 40;
const rounds = 5;

function someFacts(): Fact[] {
  const residentIds = Array.from({ length: residents }, (_, nth) =>
    ResidentId.parse(derivedId(`bench/tally/${nth}`)),
  );
  const pick = <T>(list: readonly T[], nth: number) => list[nth % list.length] as T;
  return Array.from({ length: factCount }, (_, nth) => ({
    residentId: pick(residentIds, nth),
    code: pick(procedures, Math.floor(nth / residents)).code,
    role: pick(caseRoles, Math.floor(nth / 7)),
    verified: nth % 3 > 0,
    n: 1 + (nth % 5),
  }));
}

/** What the search box holds after each key, while somebody types an alias of a common procedure. */
function keystrokes(): string[] {
  const aliases = commonProcedures.flatMap((code) => searchWordsOf(code).aliases);
  return aliases.flatMap((alias) =>
    Array.from(alias, (_, nth) => alias.slice(0, nth + 1)).filter((typed) => typed.trim() !== ''),
  );
}

function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function measureTally(figures: Figures) {
  const all = someFacts();
  tally(all, defaultCreditRules);
  for (let round = 0; round < rounds; round++) {
    const took = milliseconds(() => tally(all, defaultCreditRules));
    figures.add('domain.tally-100000-facts', 'ms', took);
  }
}

function measureSearch(figures: Figures) {
  figures.add(
    'domain.search-first-use',
    'ms',
    milliseconds(() => searchProcedures('tips')),
  );
  const typed = keystrokes();
  for (let round = 0; round < rounds; round++) {
    const times = typed.map((query) => milliseconds(() => searchProcedures(query)));
    figures.add('domain.search-keystroke-p50', 'ms', median(times));
    figures.add('domain.search-keystroke-p99', 'ms', quantile(times, 0.99));
  }
}

export const domain: Bench = {
  name: 'domain',
  what: 'facts turned into tallies, and the search at each key',
  run: async (figures) => {
    measureTally(figures);
    measureSearch(figures);
  },
};

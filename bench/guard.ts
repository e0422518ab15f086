import { makeCorpus } from '#domain/guard/corpus.ts';
import { fourthHeldOutNotes } from '#domain/guard/fourth-held-out-notes.ts';
import { guardText } from '#domain/guard/guard-text.ts';
import { heldOutNotes, laterHeldOutNotes } from '#domain/guard/held-out-notes.ts';
import { hostileTexts } from '#domain/guard/hostile-texts.ts';
import { lastWrittenNotes } from '#domain/guard/last-written-notes.ts';
import { laterWrittenNotes } from '#domain/guard/later-written-notes.ts';
import { markedNotes } from '#domain/guard/marked-note.ts';
import { type GuardScore, scoreNotes } from '#domain/guard/score-notes.ts';
import { thirdHeldOutNotes } from '#domain/guard/third-held-out-notes.ts';
import { writtenNotes } from '#domain/guard/written-notes.ts';
import type { Bench } from './bench.ts';
import { type Figures, median } from './figures.ts';

const rounds = 5;
const percent = 100;
const hostileLetters = 10_000;
/** Below this many milliseconds the clock says more of itself than of the text. */
const leastTimed = 3;
const made = makeCorpus(20260711, 1500);
const written = [writtenNotes, laterWrittenNotes, lastWrittenNotes].flatMap(markedNotes);
const corpus = [...made, ...written];
const laterHeldOut = markedNotes(laterHeldOutNotes);
// Classes of misses of both were mended after their first score, which README and log tell.
const thirdHeldOut = markedNotes(thirdHeldOutNotes);
const fourthHeldOut = markedNotes(fourthHeldOutNotes);
const heldOut = [...markedNotes(heldOutNotes), ...laterHeldOut];

function addScore(figures: Figures, name: string, score: GuardScore) {
  figures.add(`${name}.formatted-ids-found`, '%', percent * score.formattedIds);
  figures.add(`${name}.labelled-names-found`, '%', percent * score.labelledNames);
  figures.add(`${name}.false-blocks`, '%', percent * score.falseBlocks);
  figures.add(`${name}.false-warnings`, '%', percent * score.falseWarnings);
}

function cpuMilliseconds(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

function measureNotes(figures: Figures) {
  for (let round = 0; round < rounds; round++) {
    const took = cpuMilliseconds(() => {
      for (const { text } of corpus) guardText(text);
    });
    figures.add('guard.note', 'µs of CPU a note', (1000 * took) / corpus.length);
  }
}

function medianTimes(letters: number): number[] {
  return hostileTexts(letters).map((text) =>
    median(Array.from({ length: rounds }, () => cpuMilliseconds(() => guardText(text)))),
  );
}

/** The slowest of all, each at its own median: a pause of the machine is no property of a text. */
function measureHostile(figures: Figures) {
  const times = medianTimes(hostileLetters);
  figures.add('guard.hostile-10000-letters-slowest', 'ms of CPU', Math.max(...times));
  figures.add('guard.hostile-10000-letters-median', 'ms of CPU', median(times));
  const twice = medianTimes(2 * hostileLetters);
  const growth = twice.map((took, nth) => took / Math.max(times[nth] ?? 0, leastTimed));
  figures.add('guard.hostile-growth-when-doubled', 'times at most', Math.max(...growth));
}

export const guard: Bench = {
  name: 'guard',
  what: 'patient identifiers in notes: found, missed and falsely stopped, and how long a note takes',
  run: async (figures) => {
    figures.add(
      'guard.first-use',
      'ms of CPU',
      cpuMilliseconds(() => guardText('TIPS, 8 x 70 mm Viatorr')),
    );
    figures.add('guard.notes', 'of the corpus', corpus.length);
    figures.add('guard.held-out-notes', 'of its own', heldOut.length);
    addScore(figures, 'guard', scoreNotes(corpus));
    addScore(figures, 'guard.written', scoreNotes(written));
    addScore(figures, 'guard.held-out', scoreNotes(heldOut));
    addScore(figures, 'guard.later-held-out', scoreNotes(laterHeldOut));
    addScore(figures, 'guard.third-held-out', scoreNotes(thirdHeldOut));
    addScore(figures, 'guard.fourth-held-out', scoreNotes(fourthHeldOut));
    measureNotes(figures);
    measureHostile(figures);
  },
};

import { freshLines } from '#domain/line/fresh-lines.ts';
import { goldContext } from '#domain/line/gold-context.ts';
import { goldLines } from '#domain/line/gold-lines.ts';
import { heldOutLines, laterHeldOutLines } from '#domain/line/held-out-lines.ts';
import { parseLine } from '#domain/line/parse-line.ts';
import { scoreLines } from '#domain/line/score-lines.ts';
import type { Bench } from './bench.ts';
import type { Figures } from './figures.ts';

const rounds = 5;
const tuned = [...goldLines, ...freshLines];
const heldOut = [...heldOutLines, ...laterHeldOutLines];

function measureScores(figures: Figures) {
  figures.add('line.f1', 'of 1', scoreLines(tuned).f1);
  figures.add('line.held-out-f1', 'of 1', scoreLines(heldOut).f1);
  figures.add('line.later-held-out-f1', 'of 1', scoreLines(laterHeldOutLines).f1);
  figures.add('line.abstention', 'of 1', scoreLines(heldOut).abstention);
}

function measureTime(figures: Figures) {
  for (let round = 0; round < rounds; round++) {
    const started = process.cpuUsage();
    for (const { text } of heldOut) parseLine(text, goldContext);
    const { user } = process.cpuUsage(started);
    figures.add('line.parse', 'µs of CPU a line', user / heldOut.length);
  }
}

export const line: Bench = {
  name: 'line',
  what: 'typed and dictated lines: how much of them is read right, and how long one takes',
  run: async (figures) => {
    const started = performance.now();
    parseLine('tips', goldContext);
    figures.add('line.first-use', 'ms', performance.now() - started);
    measureScores(figures);
    measureTime(figures);
  },
};

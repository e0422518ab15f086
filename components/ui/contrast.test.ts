import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The tokens of the first `:root` block; a later one (forced colors, print) must not answer. */
function tokens(theme: Theme) {
  const root = css.slice(css.indexOf('color-scheme: light dark'));
  const block = root.slice(0, root.indexOf('\n}'));
  const found = new Map<string, string>();
  for (const [, name, value] of block.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const pair = value?.match(/light-dark\((#\w{6}), (#\w{6})\)/);
    const color = pair ? pair[theme === 'light' ? 1 : 2] : value?.match(/^#\w{6}$/)?.[0];
    if (name && color) found.set(name, color);
  }
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Theme, front: string, back: string) {
  const all = tokens(theme);
  const [a, b] = [front, back].map((name) => {
    const color = all.get(name);
    if (!color) throw new Error(`no token --${name} in ${theme}`);
    return luminance(color);
  });
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'raised', 'sunken'];
const standings = ['met', 'on-track', 'at-risk', 'behind'];
const words = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent-text', 'danger-text'],
  ...standings.map((tone) => `${tone}-text`),
];

const text: [string, string][] = [
  ...words.flatMap((word) => grounds.map((ground): [string, string] => [word, ground])),
  ...standings.map((tone): [string, string] => [`${tone}-text`, `${tone}-soft`]),
  ...['accent', 'danger'].map((tone): [string, string] => [`${tone}-text`, `${tone}-soft`]),
  ...[...standings, 'accent', 'danger'].flatMap((tone): [string, string][] => [
    ['ink', `${tone}-soft`],
    ['ink-soft', `${tone}-soft`],
  ]),
  ['ink-faint', 'on-track-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['danger-ink', 'danger'],
  ['danger-ink', 'danger-hover'],
  ['paper', 'ink'],
];

/** Borders of controls, marks, bars, the focus ring. At risk is drawn with an edge of its text color. */
const graphics: [string, string][] = [
  ...['line-strong', 'focus', 'accent', 'met', 'on-track', 'behind', 'at-risk-text'].flatMap(
    (mark) => grounds.map((ground): [string, string] => [mark, ground]),
  ),
  ['danger', 'surface'],
  ...standings
    .filter((tone) => tone !== 'at-risk')
    .map((tone): [string, string] => [tone, `${tone}-soft`]),
];

describe.each(themes)('contrast, %s', (theme) => {
  test.each(text)('text --%s on --%s is at least 4.5', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphics)('mark --%s on --%s is at least 3', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

test('the formula gives 21 for black on white', () => {
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21, 5);
});

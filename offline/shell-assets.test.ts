import { expect, test } from 'vitest';
import { assetsIn } from './shell-assets.ts';

test('a page names its scripts, styles, icons and theme', () => {
  const page = `<link rel="stylesheet" href="/_next/static/chunks/0abc~1.css"/>
    <script src="/theme.js"></script><script src="/_next/static/chunks/2u3-k_t.js" async></script>
    <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png"/>`;
  expect(assetsIn(page)).toEqual([
    '/_next/static/chunks/0abc~1.css',
    '/_next/static/chunks/2u3-k_t.js',
    '/theme.js',
    '/icons/apple-touch-icon.png',
  ]);
});

test('a script names the chunks that it loads later, once each', () => {
  const script =
    'e.v(t=>Promise.all(["static/chunks/3ph.js","static/chunks/3ph.js"].map(t=>e.l(t))))';
  expect(assetsIn(script)).toEqual(['/_next/static/chunks/3ph.js']);
});

test('a style sheet names its fonts', () => {
  expect(assetsIn('src:url(../media/atkinson.0b~.woff2)format("woff2")')).toEqual([
    '/_next/static/media/atkinson.0b~.woff2',
  ]);
});

test('other addresses are none of it', () => {
  expect(assetsIn('<a href="/cases">x</a><img src="/art/vessel-tree.svg">')).toEqual([]);
});

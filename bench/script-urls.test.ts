import { expect, it } from 'vitest';
import { scriptUrls } from './script-urls.ts';

it('takes scripts and their preloads once each, and nothing else', () => {
  const html = `<head>
    <link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>
    <link rel="modulepreload" href="/_next/b.js?x=1&amp;y=2">
    <link rel="preload" as="font" href="/_next/f.woff2"/><link rel="stylesheet" href="/_next/s.css"/>
    <script src="/_next/a.js" async=""></script><script src="/_next/c.js" async=""></script>
    <script src="/_next/old.js" noModule=""></script><script>inline("src")</script></head>`;
  expect(scriptUrls(html)).toEqual(['/_next/a.js', '/_next/c.js', '/_next/b.js?x=1&y=2']);
});

import { gzipSync } from 'node:zlib';
import type { Bench } from './bench.ts';
import { scriptUrls } from './script-urls.ts';
import { type ServedApp, servedApp } from './served-app.ts';

const bytesAKilobyte = 1000;

async function read(url: string, headers: Record<string, string> = {}) {
  const answer = await fetch(url, { headers, redirect: 'manual' });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Compressed bytes of all scripts that the page's HTML asks for. */
async function scriptBytes({ origin }: ServedApp, path: string, cookie: string) {
  const html = await read(`${origin}${path}`, { cookie });
  const urls = scriptUrls(html.toString('utf8'));
  if (urls.length === 0) throw new Error(`${path} names no scripts.`);
  const files = await Promise.all(urls.map((url) => read(new URL(url, origin).href)));
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

export const js: Bench = {
  name: 'js',
  what: 'gzipped JavaScript that a first visit loads, in kB of 1,000 bytes',
  run: async (figures) => {
    const app = await servedApp();
    const { Resident, Faculty } = app.as;
    const visits = [
      ['log', Resident.headers.cookie],
      ['cases', Resident.headers.cookie],
      ['progress', Resident.headers.cookie],
      ['residents', Faculty.headers.cookie],
      ['sign-in', ''],
    ] as const;
    for (const [page, cookie] of visits) {
      const bytes = await scriptBytes(app, `/${page}`, cookie);
      figures.add(`js.${page}`, 'kB', bytes / bytesAKilobyte);
    }
  },
};

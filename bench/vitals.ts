import { chromium } from '@playwright/test';
import { provideChromium } from '../scripts/chromium.mjs';
import { say } from '../scripts/say.mjs';
import type { Bench } from './bench.ts';
import type { Figures } from './figures.ts';
import type { Vitals } from './observe-vitals.ts';
import {
  countShellBytes,
  logCase,
  newPhone,
  openLog,
  vitalsOf,
  workerReady,
} from './phone-visit.ts';
import { servedApp } from './served-app.ts';

const rounds = 5;
const bytesAKilobyte = 1000;

function lcpOf({ lcp }: Vitals) {
  if (!lcp) throw new Error('The browser saw no largest paint.');
  return lcp.at;
}

type Context = Awaited<ReturnType<typeof newPhone>>;

/** Nothing is kept and no worker answers: open, tap the first chip, save. */
async function firstVisit(figures: Figures, context: Context): Promise<string> {
  const shellBytes = countShellBytes(context);
  const { page, ready } = await openLog(context);
  const opened = await vitalsOf(page);
  await logCase(page);
  const { shift, moved, taps } = await vitalsOf(page);
  figures.add('vitals.log.first.lcp', 'ms', lcpOf(opened));
  figures.add('vitals.log.first.ready', 'ms', ready);
  figures.add('vitals.log.first.cls', 'of 1', shift);
  figures.add('vitals.log.first.inp', 'ms', Math.max(...taps));
  figures.add('vitals.log.first.shell', 'kB', (await shellBytes()).page / bytesAKilobyte);
  await workerReady(page);
  await page.close();
  return `largest: ${opened.lcp?.what}; moved most: ${moved}`;
}

/** The worker answers for the shell. */
async function secondVisit(figures: Figures, context: Context): Promise<void> {
  const shellBytes = countShellBytes(context);
  const { page, ready } = await openLog(context);
  const opened = await vitalsOf(page);
  const { page: byPage, worker } = await shellBytes();
  figures.add('vitals.log.second.lcp', 'ms', lcpOf(opened));
  figures.add('vitals.log.second.ready', 'ms', ready);
  figures.add('vitals.log.second.cls', 'of 1', opened.shift);
  figures.add('vitals.log.second.shell', 'kB', (byPage + worker) / bytesAKilobyte);
}

export const vitals: Bench = {
  name: 'vitals',
  what: '/log on a phone of the middle class and slow 4G: what its browser says of two visits',
  run: async (figures) => {
    const { origin, as } = await servedApp();
    const executablePath = await provideChromium(process.env);
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      for (let round = 0; round < rounds; round++) {
        const context = await newPhone(browser, origin, as.Resident.headers.cookie);
        say(await firstVisit(figures, context));
        await secondVisit(figures, context);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  },
};

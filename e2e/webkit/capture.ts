import { serverScript } from '../../scripts/build.mjs';
import { freePort } from '../../scripts/ports.mjs';
import { waitUntil } from '../../scripts/wait-until.mjs';
import { serveBuild } from '../world/serve-build.ts';
import startWorld from '../world/start-world.ts';
import { world } from '../world/world.ts';
import { openWebKit, type WebKit } from './web-driver.ts';

const status = (words: string) => `//*[@role="status"][contains(., "${words}")]`;
const button = (words: string) => `//button[contains(., "${words}")]`;
const firstChip = '//section[@aria-label="Likely"]//li[1]//button';

async function signIn(page: WebKit, url: string) {
  const { emails, password } = world();
  await page.open(`${url}/sign-in?next=%2Flog`);
  await page.type('//input[@id="email"]', emails.colleague);
  await page.type('//input[@id="password"]', password);
  await page.click('//button[@type="submit"]');
  await page.waitFor(firstChip);
}

const isControlled = (page: WebKit) =>
  waitUntil(() => page.run<boolean>('return navigator.serviceWorker.controller !== null'), 30);

/** The capture path in the iPhone's engine: log, lose the server, log again, get it back. */
export async function capture(say: (words: string) => void): Promise<void> {
  const endWorld = await startWorld();
  const port = await freePort();
  const serve = () => serveBuild({ script: serverScript, port, env: world().env });
  let served = await serve();
  const page = await openWebKit(await freePort(), 97);
  try {
    say(await page.run<string>('return navigator.userAgent'));
    await signIn(page, served.baseUrl);
    say('signed in, the log is open');
    if (!(await isControlled(page))) throw new Error('The service worker did not take over.');
    await page.click(firstChip);
    await page.click(button('Log case'));
    await page.waitFor(status('Logged.'));
    say('a case is logged with a receipt');
    await served.stop();
    await page.open(`${served.baseUrl}/log`);
    await page.click(firstChip);
    await page.click(button('Log case'));
    await page.waitFor(status('Saved on this phone'));
    say('without a server the log opens, and a case is saved');
    await page.open(`${served.baseUrl}/cases`);
    await page.waitFor('//li[contains(., "Saved on this phone")]');
    await page.open(`${served.baseUrl}/progress`);
    await page.waitFor('//h1[contains(., "My progress")]');
    say('own cases and own progress open without a server');
    served = await serve();
    await page.open(`${served.baseUrl}/cases`);
    await page.waitFor('//main[not(.//li[contains(., "Saved on this phone")])]//li');
    say('it is sent once the server is back');
  } finally {
    await page.close();
    await served.stop();
    await endWorld();
  }
}

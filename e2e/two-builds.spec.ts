import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { serverScript } from '../scripts/build.mjs';
import { freePort } from '../scripts/ports.mjs';
import { addProcedure, expect, firstChip, openInstalled, test } from './world/journey.ts';
import { nextBuild } from './world/next-build.ts';
import { serveBuild } from './world/serve-build.ts';
import { world } from './world/world.ts';

const sentence = (words: string) => ({ hasText: words });

test('an old tab works with a new server, changes over without losing a letter, and goes back', async ({
  pageOf,
}) => {
  const port = await freePort();
  const { env } = world();
  const newer = await nextBuild();
  const serve = (script: string) => serveBuild({ script, port, env });
  let served = await serve(serverScript);
  const page = await pageOf('colleague', { baseURL: served.baseUrl });
  const logged = page.getByRole('status').filter(sentence('Logged.'));
  try {
    await openInstalled(page);

    // The server is replaced under an open tab: it goes on saving and sending.
    await served.stop();
    served = await serve(newer);
    await firstChip(page).click();
    await page.getByRole('button', { name: 'Log case' }).click();
    await expect(logged).toBeVisible();

    // The new version is found, waits, and takes over when asked; what is half typed stays. With
    // nothing typed it may have been found already, and takes over with the reload.
    const chosen = page.getByRole('list', { name: 'In this case' });
    await addProcedure(page, 'thoracic duct', /^Thoracic duct embolization/);
    await page.reload();
    await expect(chosen).toContainText('Thoracic duct embolization');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText('A new version is ready.')).toBeVisible();
    await page.getByRole('button', { name: 'Update' }).click();
    await page.waitForFunction(() =>
      [...document.scripts].some(({ src }) => src.includes('/static/chunks/next/')),
    );
    await expect(chosen).toContainText('Thoracic duct embolization');
    await expect(page.getByText('A new version is ready.')).toHaveCount(0);

    // The deployment is taken back: the new tab works with the old server.
    await served.stop();
    served = await serve(serverScript);
    await page.getByRole('button', { name: 'Log case' }).click();
    await expect(logged).toBeVisible();
    await page.goto('/cases');
    await expect(
      page.getByRole('listitem').filter(sentence('Thoracic duct')).first(),
    ).toContainText('Logged');
  } finally {
    await served.stop();
    await rm(dirname(newer), { recursive: true, force: true });
  }
});

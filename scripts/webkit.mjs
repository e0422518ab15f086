// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();

/** Needs WebKitGTK's driver and a virtual screen, which we don't install: it is not part of `npm test`. */
const needs = 'On Debian: apt install webkit2gtk-driver xvfb';

async function webkit() {
  const { existsSync } = await import('node:fs');
  if (!existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/Xvfb')) {
    console.error(`WebKitWebDriver or Xvfb is missing. ${needs}`);
    process.exit(2);
  }
  const { installPackages } = await import('./install.mjs');
  await installPackages();
  const { buildApp } = await import('./build.mjs');
  await buildApp();
  const { register } = await import('tsx/esm/api');
  register();
  const { capture } = await import('../e2e/webkit/capture.ts');
  try {
    await capture((words) => console.log(`webkit: ${words}`));
    console.log('webkit: passed');
    process.exit(0);
  } catch (error) {
    console.error(error);
    console.log('webkit: failed');
    process.exit(1);
  }
}

await webkit();

// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();
import('./run-reset-factor.mjs').then(
  async ({ runResetFactor }) =>
    process.exit(await runResetFactor(process.argv.slice(2), process.env)),
  (error) => {
    console.error(`Run npm ci first: ${error.message}`);
    process.exit(2);
  },
);

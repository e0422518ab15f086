// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();

const { runPrinting } = await import('./run-printing.mjs');
await runPrinting(async (args) => {
  const { runAccess } = await import('../e2e/access/run-access.ts');
  return runAccess(args);
});

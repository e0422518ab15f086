// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();
import('./run-tests.mjs').then((module) => module.runTests(process.argv.slice(2)));

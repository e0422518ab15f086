// Everything else is imported after the check: an old Node can't even parse it.
import { requireNode } from './node-version.mjs';

requireNode();
import('./start-app.mjs').then((module) => module.startApp(process.argv.slice(2), process.env));

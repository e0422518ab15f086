import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makePrivateFolder } from './private-folder.mjs';

const top = mkdtempSync(join(tmpdir(), 'angiolog-private-'));
afterEach(() => rmSync(top, { recursive: true, force: true }));

test('closes the folder itself and leaves the way to it open', () => {
  const folder = join(top, 'made', 'data');
  makePrivateFolder(folder);
  makePrivateFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(top, 'made')).mode & 0o005).toBe(0o005);
});

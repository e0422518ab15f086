import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { writeZod } from './zod-bundle.mjs';

const folder = mkdtempSync(join(tmpdir(), 'angiolog-zod-'));
const file = join(folder, 'zod-mini.mjs');
afterAll(() => rmSync(folder, { recursive: true }));

test('what a phone gets of zod is what its code names, and that works', async () => {
  await writeZod(file);
  const z = await import(file);
  const Case = z.object({ code: z.string().check(z.regex(/^\d{5}$/)), on: z.iso.date() });
  expect(z.safeParse(Case, { code: '31780', on: '2026-11-03' }).success).toBe(true);
  expect(z.safeParse(Case, { code: '3178', on: '2026-11-03' }).success).toBe(false);
  expect(z).not.toHaveProperty('toJSONSchema');
  expect(gzipSync(readFileSync(file)).length).toBeLessThan(12_000);
});

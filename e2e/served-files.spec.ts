import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import demo from '#db/demo-accounts.json' with { type: 'json' };
import { inRepository } from '../scripts/repository.mjs';
import { expect, test } from './world/journey.ts';
import { world } from './world/world.ts';

const served = ['static', 'public'].map((folder) =>
  folder === 'static'
    ? inRepository('.next', 'standalone', '.next', 'static')
    : inRepository('.next', 'standalone', 'public'),
);
const files = served.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);
const texts = files.filter((file) => /\.(js|css|json|svg|txt|html|webmanifest)$/.test(file));

/** What opens a door, by the names of the environment that hold such things. */
const secrets = () =>
  Object.entries(process.env)
    .filter(([name]) => /SECRET|PASSW|TOKEN|CREDENTIAL|API_?KEY|DATABASE/i.test(name))
    .map(([, value]) => value ?? '')
    .filter((value) => value.length >= 8);

/** Everything that is wrong with what anybody may read of us, signed in or not. */
function findings(file: string, text: string): string[] {
  const patterns = {
    'a source map': /sourceMappingURL/,
    'an address': /\b[\w.+-]+@(?!\d)[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}\b/i,
    'a database': /postgres(ql)?:\/\//,
    'a key': /-----BEGIN|\$argon2/,
    'a folder of the machine that built it': new RegExp(inRepository().replaceAll('\\', '\\\\')),
  };
  const found = Object.entries(patterns).filter(([, pattern]) => pattern.test(text));
  const known = [demo.password, world().ownerUrl, ...secrets()].filter((one) => text.includes(one));
  return [
    ...found.map(([what, pattern]) => `${file}: ${what}, ${pattern.exec(text)?.[0]}`),
    ...known.map(() => `${file}: a secret`),
  ];
}

test('what everybody may download holds no secret, no address and no source', () => {
  expect(texts.length).toBeGreaterThan(20);
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  expect(texts.flatMap((file) => findings(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('the search itself finds each of them', () => {
  const bad = [
    '//# sourceMappingURL=a.js.map',
    'to="ruth@demo.angiolog.test"',
    'postgres://owner:pw@host/db',
    '-----BEGIN PRIVATE KEY-----',
    `file://${inRepository('server')}`,
    `password:"${demo.password}"`,
  ];
  for (const text of bad) expect(findings('x.js', text), text).not.toEqual([]);
  expect(findings('x.js', 'from "react@19.3.1", a@b, @media(min-width:1px)')).toEqual([]);
});

test('no script says where its source is, and no source is there', async ({ pageOf }) => {
  const { request } = await pageOf('resident');
  const scripts = texts.filter((file) => /\/static\/.*\.(js|css)$/.test(file));
  for (const file of scripts) {
    const path = `/_next/static/${file.split('/static/')[1]}`;
    expect((await request.get(`${path}.map`)).status(), path).toBe(404);
  }
});

test('nothing resizes pictures for whoever asks', async ({ pageOf }) => {
  const { request } = await pageOf('nobody');
  const own = encodeURIComponent('/icons/icon-192.png');
  const foreign = encodeURIComponent('https://evil.example/a.png');
  for (const url of [own, foreign]) {
    expect((await request.get(`/_next/image?url=${url}&w=64&q=75`)).status()).toBe(404);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appUrl } from './app-url.mjs';

test('host, database and options stay; the owner’s login goes', () => {
  expect(appUrl('postgres://boss:s3cret@db.example.org:6432/angiolog?sslmode=require', 'pw')).toBe(
    'postgres://angiolog_app:pw@db.example.org:6432/angiolog?sslmode=require',
  );
});

test('any password survives the way into the address and out of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (password) => {
      const url = new URL(appUrl('postgres://boss:x@h/d', password));
      expect(decodeURIComponent(url.password)).toBe(password);
    }),
  );
});

import { beforeAll, expect, it } from 'vitest';
import { deviceWords } from './device-words.ts';
import { deviceMark, knownDevice } from './known-device.ts';
import { openSecret, sealSecret } from './sealed-secret.ts';

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a secret of tests, long enough for them';
});

it('a device is known for the account that signed in from it alone', () => {
  const mark = deviceMark('A@x.test');
  const [device = ''] = mark.split('.');
  expect(knownDevice(mark, ' a@X.test')).toBe(device);
  expect(knownDevice(mark, 'b@x.test')).toBeUndefined();
  expect(knownDevice(`${device}.`, 'a@x.test')).toBeUndefined();
  expect(knownDevice(`other.${mark.split('.')[1]}`, 'a@x.test')).toBeUndefined();
  expect(knownDevice(undefined, 'a@x.test')).toBeUndefined();
  expect(deviceMark('a@x.test', device)).toBe(mark);
});

it('a sealed secret opens for its owner alone, and not once it was altered', () => {
  const sealed = sealSecret('JBSWY3DPEHPK3PXP', 'person 1');
  expect(sealed).not.toContain('JBSWY');
  expect(openSecret(sealed, 'person 1')).toBe('JBSWY3DPEHPK3PXP');
  expect(() => openSecret(sealed, 'person 2')).toThrow();
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[30] = (bytes[30] ?? 0) ^ 1;
  expect(() => openSecret(bytes.toString('base64url'), 'person 1')).toThrow();
  process.env.NEXTAUTH_SECRET = 'another secret of tests, also long';
  expect(() => openSecret(sealed, 'person 1')).toThrow();
});

it.each([
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0',
    'Firefox on Mac',
  ],
  ['curl/8.5', 'Unknown device'],
])('names the device of %s', (agent, words) => {
  expect(deviceWords(agent)).toBe(words);
});

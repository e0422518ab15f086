import { expect, test } from 'vitest';
import type { OwnCase } from '#offline/own-case.ts';
import { emptySnapshot, type PhoneSnapshot } from '#offline/phone-snapshot.ts';
import { rejectionWords, syncWords } from './sync-words.ts';

const phone = (more: Partial<PhoneSnapshot>) => ({ ...emptySnapshot('ready'), ...more });
const three = (warning: PhoneSnapshot['unsent']['warning'] = null) => ({
  count: 3,
  oldestAt: '2026-11-03T10:00:00Z',
  warning,
});
const held = (more: Partial<OwnCase>) =>
  ({ sync: 'needs-attention', pendingOps: ['log'], ...more }) as OwnCase;

test('nothing is said while all is sent, or is just on its way', () => {
  expect(syncWords(phone({}))).toBeUndefined();
  expect(syncWords(phone({ unsent: three(), sync: 'sending' }))).toBeUndefined();
});

test.each([
  ['offline', '3 cases saved on this phone. Will send when online.'],
  ['needs-sign-in', 'Sign in to send 3 saved cases.'],
  ['other-person', 'Somebody else is signed in. 3 cases saved on this phone.'],
  ['trouble', 'Our side failed. Nothing is lost.'],
] as const)('%s: %s', (sync, title) => {
  expect(syncWords(phone({ unsent: three(), sync }))?.title).toBe(title);
});

test('our own failure has its reference to quote', () => {
  const words = syncWords(phone({ unsent: three(), sync: 'trouble', failure: '9F3C' }));
  expect(words?.detail).toContain('Ref 9F3C.');
});

test('cases that wait for days are warned of and offered as a file, whatever the network', () => {
  for (const sync of ['idle', 'sending', 'offline'] as const) {
    const words = syncWords(phone({ unsent: three('3d'), sync }));
    expect(words).toMatchObject({ tone: 'warn' });
    expect(words?.detail).toContain('three days');
    expect(words?.ways).toContain('file');
  }
});

test('a refused case says why in one sentence', () => {
  const cases = [
    held({
      reason: 'invalid',
      fieldErrors: { performedOn: 'The date is in the future. Choose today or an earlier day.' },
    }),
  ];
  const words = syncWords(phone({ cases, unsent: { ...three(), count: 1 } }));
  expect(words?.title).toBe(
    '1 case needs a fix: the date is in the future. Choose today or an earlier day.',
  );
  expect(words?.ways).toEqual(['see']);
});

test('every reason has words', () => {
  expect(rejectionWords({ reason: 'stale' })).toBe('it was changed elsewhere');
  expect(rejectionWords({ reason: 'invalid' })).not.toBe('');
});

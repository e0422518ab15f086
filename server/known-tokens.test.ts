import { afterEach, expect, it, vi } from 'vitest';
import { knownTokens } from './known-tokens.ts';

afterEach(() => void vi.useRealTimers());

const inAnHour = () => Date.now() / 1000 + 3600;

it('opens a cookie once, and another for itself', async () => {
  const open = vi.fn(async (token: string) => ({ sessionId: `of ${token}`, exp: inAnHour() }));
  const read = knownTokens(open);
  for (const token of ['a', 'b', 'a', 'b'])
    expect(await read(token)).toMatchObject({ sessionId: `of ${token}` });
  expect(open).toHaveBeenCalledTimes(2);
});

it('refuses one that has expired since', async () => {
  vi.useFakeTimers();
  const exp = inAnHour();
  const read = knownTokens(async () => ({ sessionId: 'one', exp }));
  expect(await read('a')).not.toBeNull();
  vi.advanceTimersByTime(3_600_001);
  expect(await read('a')).toBeNull();
});

it('keeps asking about one that does not open', async () => {
  const open = vi.fn(async () => null);
  const read = knownTokens(open);
  expect(await read('forged')).toBeNull();
  expect(await read('forged')).toBeNull();
  expect(open).toHaveBeenCalledTimes(2);
});

it('forgets the oldest when there are more than 2,000', async () => {
  const open = vi.fn(async (token: string) => ({ sessionId: token, exp: inAnHour() }));
  const read = knownTokens(open);
  for (let nth = 0; nth <= 2_000; nth++) await read(String(nth));
  await read('2000');
  expect(open).toHaveBeenCalledTimes(2_001);
  await read('0');
  expect(open).toHaveBeenCalledTimes(2_002);
});

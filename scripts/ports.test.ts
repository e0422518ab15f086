import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { requireFreePort } from './ports.mjs';

test('a taken port is refused with a free one to use instead', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const taken = address && typeof address === 'object' ? address.port : 0;
  const sentence = await requireFreePort(taken, '127.0.0.1').catch(String);
  const proposed = Number(/PORT=(\d+) npm start/.exec(String(sentence))?.[1]);
  expect(proposed).not.toBe(taken);
  await expect(requireFreePort(proposed, '127.0.0.1')).resolves.toBeUndefined();
  other.close();
});

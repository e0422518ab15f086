import { expect, it } from 'vitest';
import { linkRows } from './links-to-hand-over.tsx';

it('copies rows that a spreadsheet takes apart and runs nothing of', () => {
  const link = 'https://log.example/invitation?token=x';
  const row = { name: '=HYPERLINK("x")', email: '+a@x.example', link, why: 'failed' } as const;
  const cells = [`'=HYPERLINK("x")`, `'+a@x.example`, link].join('\t');
  expect(linkRows([row, row])).toBe(`${cells}\n${cells}`);
});

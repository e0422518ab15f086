import { expect, test } from '@playwright/test';
import { comparable } from './comparable.ts';
import { columnsOf, fieldsOfPayload } from './fields.ts';
import { poisonedColumns } from './poison.ts';
import type { Answer } from './request.ts';
import { rowChanges } from './row-changes.ts';

// What the suite measures with: an instrument that can't show anything wrong would find everything right.

const [one, other] = [
  '8a0a2f38-ad53-44a3-8e34-0c7c2bb95f22',
  '9b0a2f38-ad53-44a3-8e34-0c7c2bb95f23',
];
const answer = (text: string, more: Partial<Answer> = {}): Answer => ({
  ...{ status: 404, headers: {}, bytes: Buffer.from(text), text },
  ...more,
});

test('two refusals are alike but for the id that was asked, however it is spelled', () => {
  const [here, there] = [`/residents/${one}`, `/residents/${other}`];
  expect(comparable(answer(here), one)).toEqual(comparable(answer(there), other));
  const encoded = `/residents/${one.slice(0, -1)}%2532`;
  expect(comparable(answer(encoded), one)).toEqual(comparable(answer(there), other));
  const reordered = comparable(answer('a:"$L1f"\nb:2'), one);
  expect(reordered.sorted).toBe(comparable(answer('9:2\n1:"$L3"'), other).sorted);
  expect(reordered.exact).not.toBe(comparable(answer('9:2\n1:"$L3"'), other).exact);
});

test('two refusals differ by status, by a header, by a word and by another id', () => {
  const plain = comparable(answer('gone'), one).sorted;
  expect(comparable(answer('gone', { status: 403 }), one).sorted).not.toBe(plain);
  expect(comparable(answer('gone', { headers: { etag: 'x' } }), one).sorted).not.toBe(plain);
  expect(comparable(answer('Gone'), one).sorted).not.toBe(plain);
  expect(comparable(answer(other), one).sorted).not.toBe(comparable(answer(one), one).sorted);
  expect(comparable(answer('gone', { headers: { date: 'now' } }), one).sorted).toBe(plain);
});

test('a row that was added, changed or removed is seen, with what differs', () => {
  const keys = new Map([['site', ['id']]]);
  const before = new Map([
    [
      'site',
      [
        { id: 1, name: 'a' },
        { id: 2, name: 'b' },
      ],
    ],
  ]);
  const after = new Map([
    [
      'site',
      [
        { id: 1, name: 'z' },
        { id: 3, name: 'c' },
      ],
    ],
  ]);
  expect(rowChanges(keys, before, before)).toEqual([]);
  expect(
    rowChanges(keys, before, after).map(({ columns, ...rows }) => [Object.keys(rows), columns]),
  ).toEqual([
    [['table', 'after', 'before'], ['name']],
    [
      ['table', 'after'],
      ['id', 'name'],
    ],
    [['table', 'before'], []],
  ]);
});

test('a value that was only sent along is found in a row', () => {
  const row = {
    id: one,
    note: 'poison',
    version: 777,
    logged_at: '2001-01-01T00:00:00+00:00',
    status: 'logged',
  };
  expect(poisonedColumns(row)).toEqual(['note', 'version', 'logged_at']);
});

test('what a page sends to components of the browser is listed, and the columns that it shows', () => {
  const payload =
    '1:"x"\n2:T5,a:{}\n3:["$","div",null,{"children":["$","$L4",null,{"rows":[{"email":1}],"className":"c"}],"title":"t"}]\n';
  expect([...fieldsOfPayload(Buffer.from(payload))].sort()).toEqual(['email', 'rows']);
  expect([
    ...columnsOf('<th scope="col" class="x"><b>PGY</b></th><th scope="row">Ann</th>'),
  ]).toEqual(['column PGY']);
});

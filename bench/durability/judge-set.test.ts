import { expect, it } from 'vitest';
import { loggableCase } from '../loggable-case.ts';
import { isClean, judgeSet, type StoredSetCase, verdictLine } from './judge-set.ts';
import { hashOf, type Receipt } from './sync-phone.ts';

const uuid = (nth: number) => `00000000-0000-7000-8000-00000000000${nth}`;
const place = {
  ...{ departmentId: uuid(1), personId: uuid(2), residentId: uuid(3), programId: uuid(4) },
  ...{ siteId: uuid(5), attendingId: uuid(6) },
};

function aSet() {
  const sent = [1, 2, 3].flatMap((nth) => {
    const item = loggableCase(`judge/${nth}`, place);
    return item.op === 'log' ? [{ item, residentId: place.residentId }] : [];
  });
  const receipts = new Map<string, Receipt>(
    sent.map(({ item }) => [
      item.id,
      { id: item.id, version: 1, payloadHash: hashOf(item), credited: [] },
    ]),
  );
  const rows: StoredSetCase[] = sent.map(({ item }) => ({
    ...{ id: item.id, residentId: place.residentId, performedOn: item.fields.performedOn },
    ...{ patientType: 'adult', hashes: [hashOf(item)], audits: 1 },
    codes: item.fields.procedures.map(({ code }) => code),
  }));
  return { sent, receipts, rows };
}

const judged = ({ sent, receipts, rows }: ReturnType<typeof aSet>) => {
  const verdict = judgeSet(sent, receipts, rows);
  return { line: verdictLine('set', verdict), clean: isClean(verdict) };
};

it('finds nothing wrong where all is there once', () => {
  expect(judged(aSet())).toEqual({
    line: 'set: sent=3 acknowledged=3 rows=3 lost=0 doubled=0',
    clean: true,
  });
});

it.each<[string, (row: StoredSetCase) => StoredSetCase[]]>([
  ['that is gone', () => []],
  ['with other content', (row) => [{ ...row, patientType: 'pediatric' }]],
  ['of another resident', (row) => [{ ...row, residentId: uuid(9) }]],
  ['without its procedures', (row) => [{ ...row, codes: [] }]],
  ['with another hash', (row) => [{ ...row, hashes: ['x'] }]],
  ['without an audit row', (row) => [{ ...row, audits: 0 }]],
])('counts an acknowledged case %s as lost', (_, change) => {
  const { rows, ...rest } = aSet();
  const [first, ...others] = rows;
  const changed = [...(first ? change(first) : []), ...others];
  expect(judged({ ...rest, rows: changed })).toMatchObject({
    line: expect.stringContaining('lost=1 doubled=0'),
    clean: false,
  });
});

it.each<[string, (row: StoredSetCase) => StoredSetCase[]]>([
  ['under a second id', (row) => [row, { ...row, id: uuid(9) }]],
  ['in another department too', (row) => [row, row]],
  ['with two audit rows', (row) => [{ ...row, audits: 2 }]],
  ['with two versions', (row) => [{ ...row, hashes: [...row.hashes, 'x'] }]],
])('counts a case %s as doubled', (_, change) => {
  const { rows, ...rest } = aSet();
  const [first, ...others] = rows;
  const changed = [...(first ? change(first) : []), ...others];
  expect(judged({ ...rest, rows: changed })).toMatchObject({
    line: expect.stringContaining('lost=0 doubled=1'),
    clean: false,
  });
});

it('tells one that was never acknowledged from one that is lost', () => {
  const { sent, receipts, rows } = aSet();
  receipts.delete(sent[0]?.item.id ?? '');
  expect(judged({ sent, receipts, rows: rows.slice(1) })).toEqual({
    line: 'set: sent=3 acknowledged=2 rows=2 lost=0 doubled=0',
    clean: false,
  });
});

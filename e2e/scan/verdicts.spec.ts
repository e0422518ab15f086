import { expect, test } from '@playwright/test';
import { harmBetween } from './harm.ts';
import { verdictOf } from './sqlmap.ts';
import { findingsOf } from './wapiti.ts';

// What the scan reads its tools with: a reader that sees nothing would find everything right.

const suspicion =
  "[10:00:00] [INFO] URI parameter '#1*' appears to be 'PostgreSQL > 8.1 stacked queries' injectable";

test('a confirmed injection is one finding, however often it is named', () => {
  const { findings, complete } = verdictOf([suspicion, 'Parameter: #1* (URI)'], '/people');
  expect(findings.map(({ where }) => where)).toEqual(['/people (#1*)']);
  expect(complete).toBe(true);
});

test('a suspicion counts until it is taken back', () => {
  const taken = '[10:00:01] [CRITICAL] all tested parameters do not appear to be injectable.';
  expect(verdictOf([suspicion], '/people').findings).toHaveLength(1);
  expect(verdictOf([suspicion, taken], '/people')).toEqual({ findings: [], complete: true });
  expect(verdictOf([], '/people')).toEqual({ findings: [], complete: false });
});

test('every flaw and every anomaly of a report is a finding', () => {
  const flaw = { method: 'GET', path: '/', info: 'said', parameter: 'find' };
  const report = { vulnerabilities: { XSS: [flaw] }, anomalies: { Crash: [flaw], Slow: [] } };
  expect(findingsOf(JSON.stringify(report)).map(({ sort }) => sort)).toEqual(['XSS', 'Crash']);
});

test('a dropped table and a changed, a lost or a new row are harm', () => {
  const at = (rows: Record<string, unknown>[]) => new Map([['site', rows]]);
  const before = { tables: ['site', 'person'], elsewhere: at([{ id: 1, name: 'Harbor' }]) };
  const rows = [[], [{ id: 1, name: 'Else' }], [{ id: 1, name: 'Harbor' }, { id: 2 }]];
  expect(harmBetween(before, before)).toEqual([]);
  expect(harmBetween(before, { ...before, tables: ['site'] })).toHaveLength(1);
  for (const changed of rows) {
    expect(harmBetween(before, { ...before, elsewhere: at(changed) })).toHaveLength(1);
  }
});

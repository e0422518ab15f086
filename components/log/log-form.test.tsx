import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ToastProvider } from '#components/ui/toast.tsx';
import { LogForm } from './log-form.tsx';
import { caseId, guh, lastCase, reference, tunneledLine } from './log-reference.fixture.ts';
import type { LogMode } from './log-reference.ts';

const render = (mode: LogMode, loaded = reference) =>
  renderToStaticMarkup(
    <ToastProvider>
      <LogForm reference={loaded} mode={mode} draftKey="r1" />
    </ToastProvider>,
  );
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a new case opens filled, as a sentence, with what is one tap away', () => {
  const html = render({ kind: 'log' });
  expect(words(html)).toContain('Date: Today Site: GUH Attending: Dr. Okafor Patient: Pediatric');
  expect(words(html)).toContain('Repeat the last case Port placement (primary), Paracentesis');
  expect(html).toMatch(/<button[^>]*type="submit"[^>]*>(<[^>]+>)*Log case/);
  expect(html).not.toContain('<select');
  expect(html).not.toContain('role="combobox"');
});

test('the search is one that a phone keyboard knows and does not zoom into', () => {
  expect(render({ kind: 'log' })).toMatch(
    /<input[^>]*inputMode="search"[^>]*enterKeyHint="search"/i,
  );
});

test('the page has one heading, and it says what is done here', () => {
  expect(render({ kind: 'log' }).match(/<h1[^>]*>[^<]*/g)).toEqual([
    expect.stringMatching(/Log a case$/),
  ]);
});

test('a first case asks for what it can not know', () => {
  const html = render({ kind: 'log' }, { ...reference, last: null, habits: {}, history: [] });
  expect(words(html)).toContain('Site: Choose site Attending: Choose attending');
  expect(words(html)).not.toContain('Repeat the last case');
  expect(words(html)).toContain('Likely');
});

test('who has logged nothing yet is offered what the department logs, and told so', () => {
  const prior = { sites: { [guh]: { [tunneledLine]: 25 } }, attendings: {}, listDays: {} };
  const empty = { ...reference, last: null, habits: {}, history: [] };
  const first = words(render({ kind: 'log' }, { ...empty, prior }));
  expect(first).toContain('Usual in your department');
  expect(words(render({ kind: 'log' }, { ...reference, prior }))).toContain('Likely');
  const none = { sites: {}, attendings: {}, listDays: {} };
  expect(words(render({ kind: 'log' }, { ...empty, prior: none }))).toContain('Likely');
});

test('an amendment opens with what was stated and saves changes', () => {
  const html = render({ kind: 'amend', id: caseId(3), version: 2, fields: lastCase });
  expect(words(html)).toContain('Date: Oct 30');
  expect(html).toMatch(/value="assisting"[^>]*checked|checked[^>]*value="assisting"/);
  expect(words(html)).toContain('Save changes');
  expect(html).toContain('A note of its own.');
});

test('what will be announced has its region before there is anything to say', () => {
  expect(render({ kind: 'log' })).toMatch(/<div role="status"><\/div>/);
});

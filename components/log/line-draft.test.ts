import { expect, test } from 'vitest';
import { parseLine } from '#domain/line/parse-line.ts';
import { answerWords, fieldsOfLine, replaceIn } from './line-draft.ts';
import { caseId, duarte, guh, okafor, portPlacement, reference } from './log-reference.fixture.ts';
import { startDraft } from './open-draft.ts';

const opened = startDraft(caseId(1), reference).fields;
const { today, sites, attendings } = reference;
const read = (text: string) => parseLine(text, { today, sites, attendings });
const fieldsOf = (text: string) => {
  const [line] = read(text);
  return line && fieldsOfLine(line, opened, reference);
};

test('what a line says stands, and what it does not say is as the form opens', () => {
  expect(fieldsOf('port with duarte, assisting, yesterday')).toEqual({
    ...opened,
    performedOn: '2026-11-02',
    attendingId: duarte,
    procedures: [{ code: portPlacement, role: 'assisting', laterality: null }],
  });
  expect(fieldsOf('paracentesis')).toMatchObject({ attendingId: okafor, siteId: guh });
});

test('a role that is not said is the habit with the procedure', () => {
  expect(fieldsOf('port')?.procedures).toMatchObject([{ role: 'secondary' }]);
});

test('a procedure that is named twice is in the case once', () => {
  expect(fieldsOf('port, port placement')?.procedures).toHaveLength(1);
});

test('a token that is taken out leaves a line that reads as before', () => {
  const text = 'port + paracentesis, primary';
  const [line] = read(text);
  const token = line?.tokens.find(({ value }) => value === portPlacement);
  expect(token && replaceIn(text, token, '')).toBe('paracentesis, primary');
  const last = line?.tokens.find(({ kind }) => kind === 'role');
  expect(last && replaceIn(text, last, '')).toBe('port + paracentesis ');
});

test('every answer to a question is read back as that answer', () => {
  const unsure = ['tips revision with duarte', 'drain', 'biopsy', 'angiogram w okafr', 'tunneled'];
  let answered = 0;
  for (const text of unsure) {
    for (const question of read(text).flatMap(({ questions }) => questions)) {
      for (const option of question.options) {
        const next = replaceIn(text, question, answerWords(question.kind, option));
        const drafts = read(next);
        const values = drafts.flatMap(({ procedures, attendingId, siteId, performedOn }) => [
          ...procedures.map(({ code }) => code),
          ...[attendingId, siteId, performedOn],
        ]);
        expect(values, `${text} → ${next}`).toContain(option.value);
        answered += 1;
      }
    }
  }
  expect(answered).toBeGreaterThan(5);
});

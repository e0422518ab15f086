import { expect, test } from 'vitest';
import { readDetails } from './read-details.ts';

const program = { adverseEventScheme: 'sir-letters', autonomyScale: 'zwisch' } as const;
const read = (entered: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entered)) form.set(name, value);
  return readDetails(form, program);
};

test('nothing stated is no details, not a row of zeros', () => {
  expect(read({ fluoroMinutes: ' ', sedation: '' })).toEqual({ ok: true, details: null });
});

test('what is stated has its unit and its scheme; zero is stated', () => {
  const stated = { fluoroMinutes: '12,5', contrastMillilitres: '0', adverseEvent: 'B' };
  expect(read({ ...stated, autonomy: 'Passive Help', access: 'radial-artery' })).toMatchObject({
    ok: true,
    details: {
      ...{ fluoroMinutes: 12.5, contrastMillilitres: 0, airKermaMilligray: null },
      adverseEvent: { scheme: 'sir-letters', grade: 'B' },
      autonomy: { scale: 'zwisch', level: 'Passive Help' },
      ...{ access: 'radial-artery', sedation: null },
    },
  });
});

test.each(['lots', '-1', '601'])('%s minutes of fluoroscopy are refused at the field', (text) => {
  const answer = read({ fluoroMinutes: text });
  expect(answer.ok).toBe(false);
  expect(!answer.ok && answer.errors.fluoroMinutes).toMatch(/0 to 600 minutes/);
});

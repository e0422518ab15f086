import { expect, test } from 'vitest';
import { lineOfWork } from './line-of-work.ts';

const { tace, ablation, bleed, ufe, port, picc, unknown } = {
  ...{ tace: '31678', ablation: '31913', bleed: '31677', ufe: '31681' },
  ...{ port: '31780', picc: '31776', unknown: '99999' },
};

test('what is done on the same days is one line, whatever its heading', () => {
  expect(lineOfWork(tace)).toBe(lineOfWork(ablation));
  expect(new Set([tace, bleed, ufe].map(lineOfWork)).size).toBe(3);
  expect(lineOfWork(port)).toBe(lineOfWork(picc));
  expect(lineOfWork(unknown)).toBe('');
});

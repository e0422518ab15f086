import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type CreditedCase, creditWords } from './credited-case.ts';
import { CreditedCaseList } from './credited-case-list.tsx';

const credit = {
  code: '31800',
  name: 'TACE',
  role: 'primary',
  counts: true,
  why: 'Because.',
} as const;
const one: CreditedCase = {
  id: '1',
  performedOn: '2026-11-03',
  attending: 'Dr. Okafor',
  site: 'West County',
  verified: false,
  credits: [credit],
};
const assisting = { ...credit, code: '31801', role: 'assisting', counts: false } as const;

describe('creditWords', () => {
  it.each([
    [[one], '1 procedure in 1 case counts, 1 of them not yet verified.'],
    [
      [{ ...one, verified: true, credits: [credit, credit, assisting] }, one],
      "3 procedures in 2 cases count, 1 of them not yet verified, 1 more doesn't.",
    ],
    [[{ ...one, credits: [assisting] }], 'None of 1 procedure in 1 case counts.'],
  ])('%#: %s', (cases, words) => {
    expect(creditWords(cases)).toBe(words);
  });
});

describe('CreditedCaseList', () => {
  const html = renderToStaticMarkup(
    <CreditedCaseList cases={[{ ...one, credits: [credit, assisting] }]} label="Embolization" />,
  );

  it('says date, role, attending, site, status and the reason', () => {
    expect(html).toContain('<time dateTime="2026-11-03">Nov 3, 2026</time>');
    for (const words of ['TACE', 'Primary', 'Dr. Okafor', 'West County', 'Logged', 'Because.']) {
      expect(html).toContain(words);
    }
  });

  it('says in words what counts and what does not', () => {
    expect(html).toContain('Counts.');
    expect(html).toContain('Doesn&#x27;t count.');
    expect(html).toContain('Assisting');
  });

  it('links a case only where there is a way to it', () => {
    const open = { ...one, href: '/cases/1' };
    expect(html).not.toContain('<a ');
    expect(renderToStaticMarkup(<CreditedCaseList cases={[open]} label="X" />)).toContain(
      'href="/cases/1"',
    );
  });

  it('says that older cases were left out', () => {
    const two = [one, { ...one, id: '2' }];
    expect(renderToStaticMarkup(<CreditedCaseList cases={two} label="X" more />)).toContain(
      'The latest 2 cases. In them, 2 procedures',
    );
  });
});

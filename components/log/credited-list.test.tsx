import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CreditedList } from './credited-list.tsx';

const words = (html: string) => html.replace(/<[^>]+>/g, '');

test('a number stands against a minimum only where there is one', () => {
  const html = renderToStaticMarkup(
    <CreditedList
      credited={[
        { measure: 'a', label: 'TIPS or TIPS Revision', counted: 14, minimum: 20 },
        { measure: 'b', label: 'Biopsy', counted: 3, minimum: null },
      ]}
    />,
  );
  expect(words(html)).toBe('TIPS or TIPS Revision 14 of 20Biopsy 3');
});

test('a role that credits nothing is told', () => {
  expect(words(renderToStaticMarkup(<CreditedList credited={[]} />))).toContain('no category');
});

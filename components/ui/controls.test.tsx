import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BulletBar } from './bullet.tsx';
import { Button } from './button.tsx';
import { Segmented } from './segmented.tsx';
import { StandingMark } from './standing-mark.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

/** The element that carries this id, as its opening tag. */
const tagWithId = (html: string, id: string) =>
  html.match(new RegExp(`<[^>]* id="${id}"[^>]*>`))?.[0];

describe('a field', () => {
  const html = renderToStaticMarkup(
    <TextInput id="day" label="Date" hint="Case day" error="It is in the future" />,
  );

  test('is described by its error first, then its hint, and both exist', () => {
    expect(tagWithId(html, 'day')).toContain('aria-describedby="day-error day-hint"');
    expect(tagWithId(html, 'day-error')).toBeDefined();
    expect(tagWithId(html, 'day-hint')).toBeDefined();
    expect(tagWithId(html, 'day')).toContain('aria-invalid="true"');
    expect(html).toContain('<label for="day"');
  });

  test('points at nothing when there is nothing to say', () => {
    const plain = renderToStaticMarkup(<TextInput id="day" label="Date" />);
    expect(plain).not.toContain('aria-describedby');
    expect(plain).not.toContain('aria-invalid');
  });

  test('a text over its limit is invalid but kept whole', () => {
    const long = renderToStaticMarkup(
      <TextArea id="note" label="Note" limit={3} defaultValue="abcde" />,
    );
    expect(tagWithId(long, 'note')).toContain('aria-invalid="true"');
    expect(long).toContain('2 over the limit');
    expect(long).toContain('abcde');
  });
});

test('a busy submit button can neither submit again nor lose its name', () => {
  const html = renderToStaticMarkup(
    <Button type="submit" busy>
      Sign in
    </Button>,
  );
  expect(html).toContain('type="button"');
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toContain(' disabled');
  expect(html).toContain('Sign in');
});

test('a segmented choice is one radio group with one checked', () => {
  const html = renderToStaticMarkup(
    <Segmented
      legend="Role"
      name="role"
      value="b"
      onChange={() => {}}
      options={[
        { value: 'a', label: 'Primary' },
        { value: 'b', label: 'Secondary' },
      ]}
    />,
  );
  expect(html).toContain('<legend');
  expect(html.match(/name="role"/g)).toHaveLength(2);
  expect(html.match(/checked=""/g)).toHaveLength(1);
});

test('a standing always has its word beside the drawn glyph', () => {
  const html = renderToStaticMarkup(<StandingMark glyph="▲" label="At risk" tone="at-risk" />);
  expect(html).toContain('At risk');
  expect(html).toContain('<path');
});

test('a bullet is read as a sentence and carries no inline style', () => {
  const html = renderToStaticMarkup(<BulletBar done={14} verified={9} minimum={20} />);
  expect(html).toContain('aria-label="14 of 20, 5 not yet verified"');
  expect(html).toContain('url(#');
  expect(html).not.toContain('style=');
});

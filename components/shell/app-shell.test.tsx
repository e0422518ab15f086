import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { initials } from './account-menu.tsx';
import { AppShell } from './app-shell.tsx';
import { isCurrentWay } from './nav-link.tsx';
import { LogIcon } from './way-icons.ts';

const ways = ['log', 'cases', 'progress', 'residents', 'cohort', 'reports'] as const;
const nav = ways.map((way) => ({ href: `/${way}`, label: `way-${way}`, icon: LogIcon }));
const person = { name: 'Dr. Amara Lindqvist', roleLabel: 'Director', departmentName: 'Radiology' };
const shell = (demo: boolean) =>
  renderToStaticMarkup(
    <AppShell
      nav={nav}
      person={person}
      demo={demo}
      signOut={<button type="button">Sign out</button>}
    >
      page
    </AppShell>,
  );

describe('the shell', () => {
  test('the demo says so, and only the demo', () => {
    expect(shell(true)).toContain('every person and case here is invented');
    expect(shell(false)).not.toContain('invented');
  });

  test('the skip link leads to the main part', () => {
    const html = shell(false);
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('<header'));
    expect(html).toContain('<main id="main"');
  });

  test('a phone reaches every way: five tabs, the rest in the account menu', () => {
    const html = shell(false);
    const tabs = html.slice(html.indexOf('class="tab-bar"'), html.indexOf('id="account-menu"'));
    expect(tabs.match(/way-label/g)).toHaveLength(5);
    expect(html.slice(html.indexOf('id="account-menu"'))).toContain('way-reports');
  });
});

test.each([
  ['/cases', '/cases', true],
  ['/cases/123', '/cases', true],
  ['/cases-late', '/cases', false],
  ['/cases', '/', false],
  [null, '/cases', false],
])('at %s the way %s is current: %s', (pathname, href, current) => {
  expect(isCurrentWay(pathname, href)).toBe(current);
});

test.each([
  ['Dr. Amara Lindqvist', 'AL'],
  ['Joy Park, MD', 'JP'],
  ['Quinn', 'Q'],
  ['Maria de la Cruz', 'MC'],
])('the initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

describe('theme.js', () => {
  const script = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');
  const themeAfter = (getItem: (key: string) => string | null) => {
    const root: { dataset: { theme?: string } } = { dataset: {} };
    runInNewContext(script, { localStorage: { getItem }, document: { documentElement: root } });
    return root.dataset.theme;
  };

  test('applies the stored choice, and nothing else', () => {
    expect(themeAfter((key) => (key === 'angiolog-theme' ? 'dark' : null))).toBe('dark');
    expect(themeAfter(() => null)).toBeUndefined();
    expect(themeAfter(() => '"><script>')).toBeUndefined();
  });

  test('a browser that blocks storage still gets its page', () => {
    expect(
      themeAfter(() => {
        throw new Error('blocked');
      }),
    ).toBeUndefined();
  });
});

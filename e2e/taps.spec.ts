import type { Page } from '@playwright/test';
import { expect, firstChip, test } from './world/journey.ts';

interface Effort {
  readonly taps: number;
  readonly letters: number;
  /** From the open form to the receipt, by a driver that never hesitates: what is not the person's. */
  readonly seconds: number;
}

/** Counts what a thumb does on /log from now on: touches of the screen and letters typed. */
async function openCounted(page: Page): Promise<() => Promise<Effort>> {
  await page.goto('/log');
  await expect(firstChip(page)).toBeVisible();
  const from = Date.now();
  await page.evaluate(() => {
    const effort = { taps: 0, letters: 0 };
    document.addEventListener('pointerdown', () => effort.taps++, true);
    document.addEventListener('keydown', ({ key }) => key.length === 1 && effort.letters++, true);
    Object.assign(window, { effort });
  });
  return async () => {
    const counted = await page.evaluate(() => (window as unknown as { effort: Effort }).effort);
    return { ...counted, seconds: (Date.now() - from) / 1000 };
  };
}

/** Saves, waits for the receipt, and takes the case back so that the next way starts alike. */
async function save(page: Page) {
  await page.getByRole('button', { name: 'Log case' }).tap();
  await expect(page.getByRole('status').filter({ hasText: 'Logged.' })).toBeVisible();
}

const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async repeat(page) {
    await page.getByRole('button', { name: /^Repeat the last case/ }).tap();
  },
  async typical(page) {
    await firstChip(page).tap();
  },
  async 'changed-role'(page) {
    await firstChip(page).tap();
    const roles = page.getByRole('list', { name: 'In this case' }).getByRole('group');
    const other = roles.locator('label').filter({ has: page.locator('input:not(:checked)') });
    await other.first().tap();
  },
  async 'changed-attending'(page) {
    await firstChip(page).tap();
    await page.getByRole('button', { name: /^Attending:/ }).tap();
    const attendings = page.getByRole('list', { name: 'Attending' });
    await attendings.getByRole('button', { pressed: false }).first().tap();
  },
  async bundle(page) {
    const box = page.getByRole('searchbox', { name: 'Find a procedure' });
    await box.tap();
    await box.pressSequentially('tace');
    await page.getByRole('list', { name: 'Procedures found' }).getByRole('button').first().tap();
    const chosen = page.getByRole('list', { name: 'In this case' });
    await expect(chosen.getByRole('heading')).toHaveCount(3);
  },
  async searched(page) {
    const box = page.getByRole('searchbox', { name: 'Find a procedure' });
    await box.tap();
    await box.pressSequentially('brto');
    await page.getByRole('list', { name: 'Procedures found' }).getByRole('button').first().tap();
  },
};

test('a case takes four taps at most, and the last one again takes two', async ({ pageOf }) => {
  const efforts = new Map<string, Effort>();
  for (const [name, way] of Object.entries(ways)) {
    const page = await pageOf('colleague');
    const effort = await openCounted(page);
    await way(page);
    await save(page);
    efforts.set(name, await effort());
  }
  const words = [...efforts]
    .map(([name, { taps, seconds }]) => `${name}=${taps}/${seconds.toFixed(1)}s`)
    .join(' ');
  test.info().annotations.push({ type: 'taps', description: words });
  console.log(`taps: ${words}`);
  expect(efforts.get('repeat')).toMatchObject({ taps: 2, letters: 0 });
  for (const name of ['typical', 'changed-role', 'changed-attending', 'bundle', 'searched'])
    expect(efforts.get(name)?.taps, name).toBeLessThanOrEqual(4);
  expect(efforts.get('searched')?.letters).toBe(4);
});

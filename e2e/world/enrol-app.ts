import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { expect } from './journey.ts';

/** What the app of `secret` shows now, or so many steps of 30 seconds later. */
export const codeOf = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });

/** Sets an authenticator app up on `/sign-in/enrol` and answers the recovery codes. */
export async function enrolApp(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = ((await page.locator('.select-all').textContent()) ?? '').replaceAll(' ', '');
  await page.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret));
  await page.getByRole('button', { name: 'Turn on codes' }).click();
  await expect(page.getByRole('heading', { name: 'Keep these recovery codes' })).toBeVisible();
  const codes = await page.getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  return codes;
}

import { desktop, expect, test } from './world/journey.ts';

const addresses = {
  colleague: [
    '/cases?from=not-a-date',
    '/cases?from=0000-01-01',
    '/cases?from=9999-12-31&to=0001-01-01',
    '/cases?after=2026-01-01_nonsense',
    '/cases?site=1&role=boss&status=gone&text=%00',
    `/cases?text=${'x'.repeat(2000)}`,
    '/log?amend=nonsense',
    '/log?amend=%00',
    '/progress/cases',
    '/progress/cases?measure=family%3Anonsense',
    '/progress/cases?measure=a&measure=b',
  ],
  faculty: [
    '/residents?from=0000-01-01',
    '/residents?from=2026-12-31&to=2026-01-01',
    '/residents?pgy=abc&role=boss&program=1',
    '/residents?sort=nonsense&desc=7&by=nonsense&all=1',
    '/residents/nonsense',
    '/residents/nonsense/cases?measure=family%3Atips',
  ],
} as const;

for (const [name, paths] of Object.entries(addresses)) {
  for (const path of paths) {
    test(`${name} who opens ${path.slice(0, 60)} gets a page, not a failure`, async ({
      pageOf,
    }) => {
      const page = await pageOf(name as keyof typeof addresses, desktop);
      const answer = await page.goto(path);
      expect(answer?.status()).toBeLessThan(500);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expect(page.getByText('Our side failed')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    });
  }
}

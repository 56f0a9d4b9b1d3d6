import { expect, test } from './support/test.ts';

test('who walks by keyboard through the first paint keeps the place when the page comes', async ({
  page,
  t,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/page-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#/explore?v=0&lang=es-PE');
  await expect(page.locator('main[aria-busy=true]')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t('common:skip') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: t('common:nav.compare') });
  await expect(link).toBeFocused();
  release();
  await expect(page.locator('main[aria-busy=false]')).toBeVisible();
  await expect(page.getByRole('toolbar')).toBeVisible();
  await expect(link).toBeFocused();
  // It is the page's own link by now: it turns the view without loading anything anew.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'page');
});

import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** What the browser does when it is asked to print, up to the paper. */
async function beginPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

for (const view of ['explore', 'compare', 'explain', 'goals', 'library', 'method', 'about'] as const) {
  test(`on paper, ${view} is read and not used`, async ({ page, t, open }) => {
    await open(`#/${view}?v=0&lang=es-PE${view === 'explore' ? '&base=platform' : ''}`);
    const link = `${t('printedFrom')} ${page.url()}`;
    await expect(page.getByText(link)).toHaveCount(0);
    await beginPrint(page);
    await expect(page.getByText(link)).toBeVisible();
    for (const role of ['slider', 'toolbar', 'searchbox', 'navigation'] as const)
      await expect(page.getByRole(role).filter({ visible: true }), role).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.getByText(link)).toHaveCount(0);
  });
}

test('on paper, Explore says what its scenario moves', async ({ page, t, format, open }) => {
  await open('#/explore?v=0&lang=es-PE&base=platform&do=200.e36');
  await beginPrint(page);
  await expect(
    page.getByText(
      t('explore:print.leverUntil', {
        name: t('levers:lever.doctorates.name'),
        amount: `200 ${t('levers:lever.doctorates.unit')}`,
        start: format.monthLabel(6),
        end: format.monthLabel(36),
      }),
    ),
  ).toBeVisible();
});

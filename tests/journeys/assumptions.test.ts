import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

const OWN = /^Con supuestos propios, no los publicados: 1 coeficiente fijado\.$/;

test('a coefficient is changed, said on the page and in files, carried by the link and taken back', async ({
  page,
  t,
  open,
}) => {
  test.slow();
  await open('#/explore?v=0&lang=es-PE&base=platform');
  await page.getByRole('button', { name: t('explore:assumptions.change') }).click();
  const panel = page.getByRole('dialog', { name: t('assumptions:title') });
  await panel.getByRole('radio', { name: t('assumptions:part.parameters') }).check();
  await panel.getByRole('searchbox').fill('drift_peru_bau');
  const drift = panel.getByRole('textbox', { name: /^Cambio del Perú por edición/ });
  await drift.fill('2');
  await drift.press('Enter');
  await panel.getByRole('button', { name: t('assumptions:done') }).click();

  await expect(page.getByText(OWN).first()).toBeVisible();
  await expect(page.getByText(t('explore:pictures.publishedBaseline')).first()).toBeAttached();
  await expect.poll(() => page.url()).toContain('drift-peru-bau');

  const figure = page
    .getByRole('figure')
    .filter({ hasText: t('explore:pictures.publishedBaseline') })
    .first();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: t('charts:frame.csvLong') }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('1 coeficiente fijado');

  await page.reload();
  await expect(page.getByText(OWN).first()).toBeVisible();
  await page.getByRole('button', { name: t('explore:assumptions.see') }).click();
  await panel.getByRole('button', { name: t('assumptions:reset') }).click();
  await panel.getByRole('button', { name: t('assumptions:done') }).click();
  await expect(page.getByText(t('explore:assumptions.asPublished'))).toBeVisible();
  await expect.poll(() => page.url()).not.toContain('drift-peru-bau');
});

import AxeBuilder from '@axe-core/playwright';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { SOURCES } from '../../src/evidence/sources.ts';
import { expect, test } from './support/test.ts';

test('a figure on the screen leads to its record, and the record to an address that can be sent', async ({
  page,
  t,
  open,
}) => {
  await open('#/explore?v=0&lang=es-PE&base=platform');
  await page.getByText(t('explore:levers.details')).first().click();
  const effect = page.getByRole('button', {
    name: new RegExp(t('explore:levers.effectOn', { name: t('indicators:indicator.ai-literacy.name') })),
  });
  await effect.click();
  const dialog = page.getByRole('dialog', { name: t('evidence:parameter.eff_literacy_TAL.meaning') });
  await expect(dialog).toBeVisible();
  const source = PARAMETERS.eff_literacy_TAL.sources[0];
  await expect(dialog.getByRole('link', { name: SOURCES[source].title })).toHaveAttribute(
    'href',
    SOURCES[source].url,
  );
  await expect(dialog.locator('math')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(effect).toBeFocused();

  await effect.click();
  await dialog.getByRole('link', { name: t('evidence:record.inMethod') }).click();
  await expect(page).toHaveURL(/#\/method\/record-eff-literacy-tal\?/);
  await expect(dialog).toBeVisible();

  // The address alone brings it back; its equations are one press further.
  await page.reload();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('link', { name: t('evidence:record.allEquations') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('searchbox', { name: t('method:equations.search') })).toHaveValue(
    'eff_literacy_TAL',
  );
  await expect(page.getByRole('heading', { name: 'literacy/ai-literacy/literacy_TAL' })).toBeInViewport();
});

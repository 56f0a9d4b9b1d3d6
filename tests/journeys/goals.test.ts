import { expect, test } from './support/test.ts';
import { LANGUAGES } from './support/words.ts';

for (const language of LANGUAGES) {
  test.describe(`goals, ${language}`, () => {
    test.use({ language });

    test('by keyboard: the first goal is searched, and its best mix opens in Explore with the total of the table', async ({
      page,
      t,
      format,
      open,
    }) => {
      test.slow();
      await open(`#/goals/seek?v=1&lang=${language}&base=platform`);
      const presets = page.getByRole('group', { name: t('goals:seek.presets') });
      const [first] = await presets.getByRole('radio').all();
      await first?.focus();
      await page.keyboard.press('Space');
      await expect(presets.getByRole('radio').first()).toBeChecked();
      await page.getByRole('button', { name: t('goals:seek.begin'), exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('progressbar', { name: t('studies:progress') })).toBeVisible();

      const table = page.getByRole('table', { name: t('goals:mixes.caption') });
      await expect(table).toBeVisible({ timeout: 90_000 });
      const row = t('goals:mixes.total', { month: 24, date: format.monthShort(24) });
      const total = await table.getByRole('row', { name: row }).getByRole('cell').first().textContent();
      await expect(
        page.getByText(t('goals:answer.method', { runs: '', draws: '', seed: '' }).slice(0, 12)),
      ).toBeVisible();
      expect(total).toMatch(/^\d\d\.\d$/);

      await page.getByRole('button', { name: t('goals:mixes.openNamed', { letter: 'A' }) }).focus();
      await page.keyboard.press('Enter');
      const finding = page.getByRole('region', { name: t('explore:finding.label') });
      await expect(finding).toContainText(total ?? '');
      expect(page.url()).toMatch(/#\/explore/);
    });

    test('a search stops, keeps the best so far and goes on; its goal travels in the link', async ({
      page,
      t,
      open,
      stranger,
    }) => {
      await open(`#/goals/seek?v=1&lang=${language}&base=platform`);
      await page
        .getByRole('group', { name: t('goals:seek.presets') })
        .getByRole('radio')
        .nth(1)
        .check({ force: true });
      await page.getByRole('button', { name: t('goals:seek.begin'), exact: true }).click();
      const soFar = page.getByText(t('goals:seek.soFar', { score: '', date: '', money: '' }).slice(0, 12));
      await expect(soFar).toBeVisible({ timeout: 40_000 });
      await page.getByRole('button', { name: t('studies:stop') }).click();
      await expect(page.getByText(t('studies:stopped'))).toBeVisible();
      await expect(soFar).toBeVisible();
      await page.getByRole('button', { name: t('studies:again') }).click();
      await expect(page.getByRole('button', { name: t('studies:stop') })).toBeVisible();

      expect(page.url()).toContain('g=cheapest-by-chance~m30~l60~c25~absorb');
      const other = await stranger();
      await other.goto(page.url());
      const presets = other.getByRole('group', { name: t('goals:seek.presets') });
      await expect(presets.getByRole('radio').nth(1)).toBeChecked();
    });
  });
}

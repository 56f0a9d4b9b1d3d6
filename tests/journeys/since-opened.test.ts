import { exploreOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';
import { LANGUAGES } from './support/words.ts';

for (const language of LANGUAGES) {
  test.describe(`since it was opened, ${language}`, () => {
    test.use({ language });

    test('one lever less than in a link: what it cost, replayed, under a ceiling, after a reload and in a link', async ({
      page,
      t,
      format,
      open,
      stranger,
    }) => {
      test.slow();
      await open(`#/explore?v=1&lang=${language}&base=platform`);
      const explore = exploreOf(page, t, format, language);
      const cost = page.getByRole('region', { name: t('compare:since.label') });
      await expect(cost).toContainText(/platform|plataforma/i);
      await expect(cost.getByRole('button')).toHaveCount(0);

      await explore.type('literacy', 0);
      const name = t('levers:lever.literacy.name');
      await expect(cost).toContainText(name);
      const sentence = cost.getByRole('status');
      // Points, months, money and, from the draws, chance.
      await expect(sentence).toContainText(/−0\.\d\d .*24/);
      await expect(sentence).toContainText(t('compare:finding.priceMoneyLess', { money: '' }).trim());
      await expect(sentence).not.toContainText(t('compare:finding.pricePending'));
      const told = await sentence.innerText();

      // The lever walks once more from where it stood; link and undo know nothing of it.
      const address = page.url();
      const slider = explore.slider('literacy');
      for (const start of ['tool', 'key'] as const) {
        if (start === 'tool') await explore.tool('replay').click();
        else await page.keyboard.press('Alt+r');
        await expect(slider).not.toHaveValue('0');
        expect(page.url()).toBe(address);
        await expect(slider).toHaveValue('0');
      }
      await explore.tool('replay').click();
      await expect(slider).not.toHaveValue('0');
      await page.keyboard.press('Escape');
      await expect(slider).toHaveValue('0', { timeout: 300 });
      await expect(page).toHaveURL(address);
      await expect(sentence).toHaveText(told);

      const field = page.getByRole('textbox', { name: t('budget:field') });
      await expect(async () => {
        await page.mouse.wheel(0, 700);
        await expect(field).toBeVisible({ timeout: 200 });
      }).toPass();
      await field.fill('mucho');
      await field.press('Enter');
      await expect(page.getByText(t('budget:notANumber', { max: '300,000' }))).toBeVisible();
      await field.fill('120');
      await field.press('Enter');
      await expect(page).toHaveURL(/&cap=120&/);
      const bridge = page.getByRole('region', { name: t('explore:bridge.label') });
      const broken = bridge.getByText('S/120 ');
      await expect(broken).toBeVisible();
      const over = await broken.innerText();

      await page.reload();
      await expect(cost.getByRole('status')).toHaveText(told);
      await expect(broken).toHaveText(over);

      const other = await stranger();
      await open(new URL(page.url()).hash, other);
      const theirs = exploreOf(other, t, format, language);
      await expect(
        other.getByRole('region', { name: t('explore:bridge.label') }).getByText('S/120 '),
      ).toHaveText(over);
      await expect(theirs.slider('literacy')).toHaveValue('0');

      // Live: what is planned less makes room under the ceiling.
      await explore.type('rd-grants', 0);
      await expect(broken).not.toHaveText(over);
      await cost.getByRole('button', { name: t('compare:since.back') }).click();
      await expect(cost.getByRole('button')).toHaveCount(0);
      await expect(slider).not.toHaveValue('0');
    });
  });
}

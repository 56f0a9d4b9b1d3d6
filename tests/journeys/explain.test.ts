import { LEVER_IDS } from '../../src/model/vocabulary.ts';
import { askModel } from './support/model.ts';
import { expect, test } from './support/test.ts';
import { LANGUAGES } from './support/words.ts';

for (const language of LANGUAGES) {
  test.describe(`explain, ${language}`, () => {
    test.use({ language });

    test('shares are those of the command line, steps end at its total, and a bar opens its record by keyboard', async ({
      page,
      t,
      format,
      open,
    }) => {
      test.slow();
      const answer = await askModel('platform', '--shares');
      await open(`#/explain?v=1&lang=${language}&base=platform`);
      const date = format.monthLabel(24);

      const shares = page.getByRole('figure').filter({ hasText: t('explain:shares.scale', { date }) });
      // The exact answer replaces the estimate.
      await expect(shares).toContainText(t('explain:shares.note'), { timeout: 30_000 });
      await expect(shares).not.toContainText(t('explain:shares.estimate', { orders: 64 }), {
        timeout: 30_000,
      });
      const { byLever, total } = answer.shares ?? { byLever: {}, total: Number.NaN };
      const named = LEVER_IDS.filter((id) => (byLever[id] ?? 0) !== 0);
      expect(named.length).toBeGreaterThan(5);
      for (const id of named)
        await expect(shares).toContainText(
          `${t(`levers:lever.${id}.name`)}${format.difference(byLever[id] ?? Number.NaN)}`,
        );
      await expect(shares).toContainText(`${t('explain:shares.whole')}${format.difference(total)}`);

      const steps = page.getByRole('figure').filter({ hasText: t('explain:steps.missing') });
      await expect(steps).toContainText(
        `${t('explain:steps.total', { date })}${format.level(answer.total[24] ?? Number.NaN)}`,
      );

      const tornado = page.getByRole('figure').filter({ hasText: t('explain:tornado.scale', { date }) });
      const bar = tornado.locator('button[aria-haspopup="dialog"]').first();
      await bar.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toContainText(t('evidence:record.leavesOut'));
      await page.keyboard.press('Escape');
      await expect(bar).toBeFocused();
    });

    test('which assumptions decide comes on demand, shows what it has, and stops; a link holds what is looked at', async ({
      page,
      t,
      open,
      stranger,
    }) => {
      await open(`#/explain?v=1&lang=${language}&base=platform`);
      await page.getByRole('button', { name: t('explain:sensitivity.begin') }).press('Enter');
      const figure = page.getByRole('figure').filter({ hasText: t('explain:sensitivity.scale') });
      await expect(figure).toContainText(t('evidence:parameter.drift_peru_bau.meaning'), { timeout: 30_000 });
      // Other studies of the page may be under way beside it.
      const here = page.getByRole('region', { name: t('explain:contents.sensitivity') });
      const stop = here.getByRole('button', { name: t('studies:stop') });
      if (await stop.isVisible()) {
        await stop.click();
        await expect(here.getByText(t('studies:stopped'))).toBeVisible();
        await expect(figure).toBeVisible();
      }
      const outcome = (of: typeof page, name: string) =>
        of
          .getByRole('group', { name: t('explain:sensitivity.of') })
          .first()
          .getByRole('radio', { name: t(`explain:sensitivity.outcome.${name}`) });
      await outcome(page, 'above').check({ force: true });
      await expect(page).toHaveURL(/&of=above&/);
      const other = await stranger();
      await other.goto(page.url());
      await other.getByRole('button', { name: t('explain:sensitivity.begin') }).click();
      await expect(outcome(other, 'above')).toBeChecked({ timeout: 30_000 });
    });
  });
}

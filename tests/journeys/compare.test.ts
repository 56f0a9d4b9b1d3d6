import { exploreOf } from './support/explore.ts';
import { askModel, DRAWS, titleOf } from './support/model.ts';
import { readStanding } from './support/sentence.ts';
import { expect, test } from './support/test.ts';
import { LANGUAGES } from './support/words.ts';

for (const language of LANGUAGES) {
  test.describe(`compare, ${language}`, () => {
    test.use({ language, permissions: ['clipboard-read', 'clipboard-write'] });

    test('opens on platform against compliance: money first, then at equal money, chance with size', async ({
      page,
      t,
      format,
      open,
    }) => {
      // Beside the page the model makes its 8,192 draws on this thread, one after the other.
      test.slow();
      await open();
      await page
        .getByRole('navigation', { name: t('nav.label') })
        .getByRole('link', { name: t('nav.compare') })
        .click();
      const finding = page.getByRole('region', { name: t('compare:finding.label') });
      const lines = finding.getByRole('status').locator('p');
      const title = (id: string) => titleOf(id, language);
      const [a, b, same] = [title('platform'), title('compliance'), title('compliance-same-money')];
      const [platform, compliance, equal] = await Promise.all([
        askModel('platform', ...DRAWS),
        askModel('compliance', ...DRAWS),
        askModel('compliance-same-money'),
      ]);
      const money = (answer: typeof platform) => format.money(answer.cost.planned);
      await expect(lines.first()).toHaveText(
        t('compare:finding.money', {
          moneyA: money(platform),
          moneyB: money(compliance),
          a,
          b,
        }),
      );

      await expect(lines.nth(1)).toContainText(
        t('compare:finding.atEqualMoney', {
          moneyA: money(platform),
          moneyB: money(equal),
          standing: '',
        }).trim(),
      );
      const at = { month: 24, date: format.monthLabel(24) };
      for (const [line, other] of [
        [lines.nth(1), same],
        [lines.nth(2), b],
      ] as const) {
        const read = async () => readStanding((await line.textContent()) ?? '', t, [a, other], at);
        await expect.poll(read).not.toBeNull();
        const standing = await read();
        expect(standing?.chance).toBeGreaterThan(50);
        expect(standing?.kind).toBe((standing?.size ?? 0) < 0.5 ? 'nearlyAhead' : 'ahead');
      }

      // The table says of each what the model says.
      const table = page.getByRole('table', { name: t('compare:results.caption') });
      for (const [column, answer] of [platform, compliance].entries()) {
        const cell = (name: string) => table.getByRole('row', { name }).getByRole('cell').nth(column);
        await expect(cell(t('compare:results.total', { month: 24 }))).toHaveText(
          format.level(answer.total[24] ?? Number.NaN),
        );
        await expect(cell(t('compare:results.planned'))).toHaveText(money(answer));
        await expect(cell(t('compare:results.chance', { month: 24, line: 60 }))).toHaveText(
          t('compare:results.chancePair', {
            without: format.chance(answer.ensemble?.chanceAbove60.baseline['24'] ?? Number.NaN),
            with: format.chance(answer.ensemble?.chanceAbove60.scenario['24'] ?? Number.NaN),
          }),
        );
      }
    });

    test('an own pair, shared by its link, opens to the same on another device', async ({
      page,
      t,
      format,
      open,
      stranger,
    }) => {
      await open(`#/compare?v=0&lang=${language}`);
      const title = titleOf('platform', language);
      await page.getByRole('button', { name: t('compare:table.editNamed', { title }) }).click();
      const explore = exploreOf(page, t, format, language);
      await explore.type('training', 4000);
      const changed = t('compare:changed', { title });
      await page
        .getByRole('navigation', { name: t('nav.label') })
        .getByRole('link', { name: t('nav.compare') })
        .click();
      await page
        .getByLabel(t('compare:table.place', { place: 1 }))
        .selectOption({ label: t('compare:table.working', { title: changed }) });
      const lines = (of: typeof page) =>
        of
          .getByRole('region', { name: t('compare:finding.label') })
          .getByRole('status')
          .locator('p');
      await expect(lines(page).first()).toContainText(changed);
      const { cost } = await askModel('platform', '--set', 'training=4000');
      await expect(lines(page).first()).toContainText(format.money(cost.planned));
      // At rest: what is read before the last draws may still change.
      const rested = (of: typeof page) =>
        expect(of.getByText(t('compare:results.note', { draws: format.count(8192) }))).toBeVisible({
          timeout: 20_000,
        });
      await rested(page);
      for (const line of [1, 2]) await expect(lines(page).nth(line)).toContainText(format.monthLabel(24));

      await page
        .getByRole('toolbar', { name: t('compare:actions.label') })
        .getByRole('button', { name: t('common:toolbar.share') })
        .click();
      const dialog = page.getByRole('dialog', { name: t('share:many.title') });
      await expect(dialog).toContainText(t('share:many.localOnly'));
      await dialog.getByRole('button', { name: t('share.copyLink') }).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(page.url());
      await expect(dialog.getByLabel(t('share.link'))).toHaveValue(link);
      await dialog.getByRole('button', { name: t('close') }).click();

      const other = await stranger();
      await other.goto(link);
      await rested(other);
      await expect(lines(other)).toHaveText(await lines(page).allTextContents());
      const table = (of: typeof page) => of.getByRole('table', { name: t('compare:results.caption') });
      await expect(table(other)).toHaveText((await table(page).textContent()) ?? '');
    });
  });
}

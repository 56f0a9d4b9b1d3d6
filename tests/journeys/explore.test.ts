import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { exploreOf } from './support/explore.ts';
import { askModel, DRAWS } from './support/model.ts';
import { expect, test } from './support/test.ts';
import { LANGUAGES } from './support/words.ts';

for (const language of LANGUAGES) {
  test.describe(`explore, ${language}`, () => {
    test.use({ language });

    test('open, start from the platform, move levers: the page says what the model says', async ({
      page,
      t,
      format,
      open,
    }) => {
      // Beside the page the model makes its 8,192 draws on this thread, one after the other.
      test.slow();
      await open();
      const { total } = CURRENT_EDITION.publishedHome;
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        t('explore:headline', {
          total: '51.93',
          index: CURRENT_EDITION.index,
          edition: CURRENT_EDITION.id,
          rank: t('explore:ordinal.n7'),
          countries: 19,
          short: '8.07',
          line: 60,
        }),
      );
      expect(total.value).toBe(51.93);

      const explore = exploreOf(page, t, format, language);
      await explore.start('platform').click();
      const platform = await askModel('platform', ...DRAWS);
      await explore.expectTotal(platform);
      await explore.expectChances(platform);

      await explore.type('public-compute', 300);
      const typed = await askModel('platform', '--set', 'public-compute=300', ...DRAWS);
      await explore.expectTotal(typed);
      await explore.expectChances(typed);

      const slider = explore.slider('training');
      await slider.focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      const people = await slider.inputValue();
      expect(Number(people)).toBeGreaterThan(2500);
      const both = ['--set', 'public-compute=300', '--set', `training=${people}`];
      const keyed = await askModel('platform', ...both, ...DRAWS);
      await explore.expectTotal(keyed);
      await explore.expectChances(keyed);
      await expect(explore.moved).toContainText(t('levers:lever.training.name'));
    });

    test('undo, redo, and reset of a lever, of a group and of all', async ({ page, t, format, open }) => {
      await open(`#/explore?v=0&lang=${language}&base=platform`);
      const explore = exploreOf(page, t, format, language);
      const value = (lever: 'training' | 'literacy' | 'doctorates') => explore.slider(lever).inputValue();
      await expect(explore.tool('undo')).toBeDisabled();
      await explore.type('training', 4000);
      await explore.type('literacy', 500_000);

      await explore.tool('undo').click();
      expect([await value('training'), await value('literacy')]).toEqual(['4000', '250000']);
      await explore.tool('undo').click();
      expect([await value('training'), await value('literacy')]).toEqual(['2500', '250000']);
      await explore.expectTotal(await askModel('platform', ...DRAWS));
      await explore.tool('redo').click();
      await explore.tool('redo').click();
      await expect(explore.tool('redo')).toBeDisabled();
      expect([await value('training'), await value('literacy')]).toEqual(['4000', '500000']);

      const named = (name: string) => page.getByRole('button', { name, exact: true });
      await named(t('explore:levers.resetLever', { name: t('levers:lever.training.name') })).click();
      expect([await value('training'), await value('literacy')]).toEqual(['0', '500000']);
      await explore.expectTotal(
        await askModel('platform', '--set', 'training=0', '--set', 'literacy=500000'),
      );
      await named(`${t('explore:levers.resetGroup')}: ${t('levers:group.talent.name')}`).click();
      expect([await value('literacy'), await value('doctorates')]).toEqual(['0', '0']);
      await explore.tool('reset').click();
      await expect(explore.behind).toContainText(t('explore:finding.windowEmpty'));
      await expect(explore.tool('reset')).toBeDisabled();
      await explore.tool('undo').click();
      await explore.openGroup('compute-data');
      await expect(explore.slider('public-compute')).toHaveValue('100');
    });

    test('the address is the shared link; reload, Back and Forward keep the work', async ({
      page,
      t,
      format,
      open,
      stranger,
    }) => {
      await open();
      const explore = exploreOf(page, t, format, language);
      await explore.start('quick-wins').click();
      await explore.type('training', 3300);
      const text = async (of = page) => {
        const region = (key: 'explore:finding.label' | 'explore:finding.behind') =>
          of.getByRole('region', { name: t(key) });
        const behind = region('explore:finding.behind');
        // At rest: the last draws have been counted, and what the contribution rests on has been found.
        await expect(behind).toContainText(t('explore:finding.draws', { draws: format.count(8192) }), {
          timeout: 20_000,
        });
        await expect(behind.getByRole('link', { name: t('explore:finding.restsOnLink') })).toBeVisible();
        return `${await region('explore:finding.label').innerText()}\n${await behind.innerText()}`;
      };
      const before = await text();

      await explore.tool('share').click();
      const dialog = page.getByRole('dialog', { name: t('share.title') });
      const link = await dialog.getByLabel(t('share.link')).inputValue();
      expect(link).toBe(page.url());
      await expect(dialog.getByText(t('share.localOnly'))).toBeVisible();
      await page.keyboard.press('Escape');

      const other = await stranger();
      await other.goto(link);
      expect(await text(other)).toBe(before);

      await page.reload();
      expect(await text()).toBe(before);
      expect(page.url()).toBe(link);

      await explore.type('training', 100);
      await explore.type('training', 200);
      await page.waitForTimeout(1000); // moves of one lever within a second are one step
      await explore.type('doctorates', 50);
      const last = page.url();
      await page.goBack();
      await expect(explore.slider('doctorates')).not.toHaveValue('50');
      await expect(explore.slider('training')).toHaveValue('200');
      await page.goForward();
      await expect(explore.slider('doctorates')).toHaveValue('50');
      expect(page.url()).toBe(last);
    });
  });
}

test('the last work comes back without a link', async ({ page, t, format, open, context }) => {
  await open();
  const explore = exploreOf(page, t, format, 'es-PE');
  await explore.start('platform').click();
  await explore.type('training', 1700);
  await page.waitForTimeout(1500); // the device keeps it when the hand rests
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await expect(again.getByText(t('notice.reopened'))).toBeVisible();
  await exploreOf(again, t, format, 'es-PE').expectTotal(
    await askModel('platform', '--set', 'training=1700'),
  );
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('the first window holds the sentence and the picture that proves it', async ({
      page,
      t,
      format,
      open,
    }) => {
      await open('#/explore?v=0&lang=es-PE&base=platform');
      const { finding, start } = exploreOf(page, t, format, 'es-PE');
      await expect(finding).toBeInViewport({ ratio: 1 });
      const bar = page
        .getByRole('region', { name: t('explore:bridge.label') })
        .locator('svg[viewBox]')
        .first();
      await expect(bar).toBeInViewport({ ratio: 1 });
      await expect(start('platform')).toBeInViewport({ ratio: 1 });
    });

    test('a start that has the focus is whole in sight', async ({ page, t, format, open }) => {
      await open('#/explore?v=0&lang=es-PE&base=platform');
      const { start } = exploreOf(page, t, format, 'es-PE');
      await start('baseline').focus();
      for (const id of ['platform', 'compliance', 'quick-wins', 'out-of-reach']) {
        await page.keyboard.press('Tab');
        await expect(start(id)).toBeFocused();
        await expect(start(id)).toBeInViewport({ ratio: 1 });
      }
    });
  });
}

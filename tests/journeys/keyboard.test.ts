import type { Page } from '@playwright/test';
import { exploreOf } from './support/explore.ts';
import { askModel, titleOf } from './support/model.ts';
import { expect, test } from './support/test.ts';
import { LANGUAGES } from './support/words.ts';

/** More stops than any way through the page takes. */
const STOPS = 80;

for (const language of LANGUAGES) {
  test.describe(() => {
    test.use({ language });

    test(`by keyboard alone, ${language}`, async ({ page, t, format, open }) => {
      await open();
      const explore = exploreOf(page, t, format, language);
      const press = (key: string) => page.keyboard.press(key);

      await press('Tab');
      expect(await focusedName(page)).toBe(t('skip'));
      await expectRing(page);
      await press('Enter');
      await expect(page.getByRole('main')).toBeFocused();

      await tabTo(page, titleOf('platform', language));
      await press('Enter');
      await explore.expectTotal(await askModel('platform'));

      await tabTo(page, t('levers:lever.training.name'));
      await press('End');
      const most = await explore.slider('training').inputValue();
      await explore.expectTotal(await askModel('platform', '--set', `training=${most}`));

      await tabTo(page, t('explore:levers.details'));
      await press('Enter');
      await expect(page.getByText(t('details:lever.training.who'))).toBeVisible();
      await tabTo(page, t('explore:levers.start'));
      await press('ArrowDown');
      await explore.expectTotal(
        await askModel('platform', '--set', `training=${most}`, '--set', 'training.start=7'),
      );

      await tabTo(page, t('toolbar.share'), 'Shift+Tab');
      await press('Enter');
      const dialog = page.getByRole('dialog', { name: t('share.title') });
      await expect(dialog).toBeVisible();
      for (let stop = 0; stop < 8; stop++) {
        await press('Tab');
        expect(
          await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName),
        ).toBeDefined();
        const outside = await page.evaluate(() => {
          const { activeElement: at } = document;
          return at !== document.body && at?.closest('dialog') === null;
        });
        expect(outside, `stop ${stop} is outside the dialog`).toBe(false);
      }
      await press('Escape');
      await expect(dialog).toBeHidden();
      await expect(explore.tool('share')).toBeFocused();

      await tabTo(page, t('toolbar.compare'));
      await press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: t('compare:title') })).toBeVisible();
      await expect(page.getByRole('main')).toBeFocused();
      await tabTo(page, t('nav.explore'), 'Shift+Tab');
      await press('Enter');
      await expect(explore.finding).toBeVisible();
      await expect(page.getByRole('main')).toBeFocused();
    });
  });
}

test('every stop of the Tab key is seen', async ({ page, t, open }) => {
  await open('#/explore?v=0&lang=es-PE&base=platform');
  await expect(page.getByRole('region', { name: t('explore:finding.label') })).toBeVisible();
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    await expectRing(page);
  }
});

/** Walks until what has this name has the focus. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press(key);
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`${key} does not reach "${name}".`);
}

/** What the focused element is called, as far as the page writes it. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const label =
      'labels' in at ? (at.labels as NodeListOf<HTMLLabelElement> | null)?.[0]?.innerText : undefined;
    return (at.getAttribute('aria-label') ?? label ?? at.innerText).trim();
  });
}

/** The focus shows: a ring around the element, or around what stands for it (the label of a radio, the thumb of a slider). */
async function expectRing(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return 'nothing';
    const around = [at, at.nextElementSibling, at.parentElement, at.previousElementSibling];
    const hasRing = around.some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    const { width, height } = at.getBoundingClientRect();
    return hasRing ? 'ring' : `no ring: ${at.outerHTML.slice(0, 160)} ${width}x${height}`;
  });
  expect(seen).toBe('ring');
}

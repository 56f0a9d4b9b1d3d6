import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exploreOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';
import { LANGUAGES, type Words } from './support/words.ts';

const VIEWS = ['explore', 'compare', 'explain', 'goals', 'library', 'method', 'about'] as const;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const ROUNDS = [
  { language: 'es-PE', colorScheme: 'light', viewport: DESK },
  { language: 'es-PE', colorScheme: 'dark', viewport: PHONE },
  { language: 'es-PE', colorScheme: 'dark', viewport: DESK },
  { language: 'es-PE', colorScheme: 'light', viewport: PHONE },
  { language: 'en', colorScheme: 'light', viewport: PHONE },
  { language: 'en', colorScheme: 'dark', viewport: DESK },
] as const;

for (const { language, colorScheme, viewport } of ROUNDS) {
  test.describe(() => {
    test.use({ language, colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });

    test(`axe finds nothing: ${language}, ${colorScheme}, ${viewport.width} px`, async ({
      page,
      t,
      format,
      open,
    }) => {
      test.setTimeout(240_000);
      await open(`#/explore?v=0&lang=${language}&base=platform`);
      const explore = exploreOf(page, t, format, language);
      await expect(explore.finding.locator('[aria-busy=true]')).toHaveCount(0);
      await openDetails(page, t);
      await expectNoViolations(page, 'explore');
      for (const [tool, title] of [
        ['share', t('share.title')],
        ['save', t('save.title')],
      ] as const) {
        await explore.tool(tool).click();
        await expect(page.getByRole('dialog', { name: title })).toBeVisible();
        await expectNoViolations(page, tool, 'dialog[open]');
        await page.keyboard.press('Escape');
      }
      for (const view of VIEWS.slice(1)) {
        await goTo(page, t, view);
        if (view === 'compare') await openDetails(page, t);
        await expectNoViolations(page, view);
      }
    });
  });
}

// The narrowest that must do, and a common phone, where some rows already stand in two columns.
for (const [language, narrow] of LANGUAGES.flatMap((one) => [[one, 320] as const, [one, 390] as const])) {
  test.describe(() => {
    test.use({ language, viewport: { width: narrow, height: 640 } });

    test(`nothing scrolls sideways at ${narrow} px, ${language}`, async ({ page, t, open }) => {
      await open(`#/explore?v=0&lang=${language}&base=platform`);
      await openDetails(page, t);
      for (const view of VIEWS) {
        await goTo(page, t, view);
        const wide = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          const over = [...document.querySelectorAll('body *')].filter((element) => {
            const { right } = element.getBoundingClientRect();
            if (right <= width + 1) return false;
            // What scrolls by itself may be wide inside.
            for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement)
              if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return false;
            return true;
          });
          return {
            scroll: document.documentElement.scrollWidth - width,
            over: over.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
          };
        });
        expect(wide, view).toEqual({ scroll: 0, over: [] });
      }
    });
  });
}

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  test('each link and button of the masthead is at least 44 px', async ({ page, open }) => {
    await open('#/explore?v=0&lang=es-PE&base=platform');
    const pressed = page.getByRole('banner').locator('a, button');
    await expect(pressed).toHaveCount(VIEWS.length + 2);
    for (const one of await pressed.all()) {
      const box = await one.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await one.innerText()).toBeGreaterThanOrEqual(43.5);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('whatever is pressed is at least 44 px', async ({ page, t, open }) => {
    await open('#/explore?v=0&lang=es-PE&base=platform');
    await openDetails(page, t);
    for (const view of VIEWS) {
      await goTo(page, t, view);
      const small = await page.evaluate(() => {
        const pressed =
          'button, summary, select, nav a, input[type=range], input[type=text], textarea, [role=tab], label:has(input[type=radio])';
        return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
          if (!element.checkVisibility()) return [];
          const { width, height } = element.getBoundingClientRect();
          if (height >= 43.5 && width >= 43.5) return [];
          const name = element.getAttribute('aria-label') ?? element.innerText ?? element.id;
          return [`${element.tagName} "${name}" ${Math.round(width)}x${Math.round(height)}`];
        });
      });
      expect(small, view).toEqual([]);
    }
  });
});

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page, t, open }) => {
    await open('#/explore?v=0&lang=es-PE&base=platform');
    for (const view of VIEWS) {
      await goTo(page, t, view);
      const longest = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('*')].flatMap((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            return [transitionDuration, animationDuration].map((text) =>
              Math.max(...text.split(',').map((one) => Number.parseFloat(one))),
            );
          }),
        ),
      );
      expect(longest, `${view}, seconds`).toBeLessThanOrEqual(0.001);
    }
  });
});

test.describe('at 200% zoom', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('every control is still there', async ({ page, t, format, open }) => {
    await open('#/explore?v=0&lang=es-PE&base=platform');
    const explore = exploreOf(page, t, format, 'es-PE');
    for (const view of VIEWS)
      await expect(
        page
          .getByRole('navigation', { name: t('nav.label') })
          .getByRole('link', { name: t(`nav.${view}`), exact: true }),
      ).toBeInViewport();
    for (const name of ['undo', 'redo', 'reset', 'save', 'share', 'copy', 'compare'])
      await expect(explore.tool(name)).toBeVisible();
    await expect(explore.start('compliance')).toBeVisible();
    await explore.type('training', 3000);
    await expect(explore.slider('training')).toHaveValue('3000');
    await expect(explore.typed('training')).toBeInViewport();
    const month = page.getByRole('group', { name: t('charts:bridge.month') });
    await expect(month.getByText(t('charts:bridge.monthShort', { month: 48 }))).toBeVisible();
  });
});

for (const [view, least] of [
  ['explore', 8],
  ['compare', 2],
] as const) {
  test(`behind each picture of ${view} stands a table`, async ({ page, t, open }) => {
    await open(`#/${view}?v=0&lang=es-PE`);
    const figures = page.getByRole('figure');
    await expect.poll(() => figures.count()).toBeGreaterThanOrEqual(least);
    // Some come when the reader comes near them; they are counted once all are there.
    for (const figure of await figures.all()) await figure.scrollIntoViewIfNeeded();
    if (view === 'explore') await expect(figures.filter({ hasText: t('budget:headline') })).toHaveCount(1);
    for (const figure of await figures.all()) {
      await figure.getByText(t('charts:frame.asTable')).click();
      const rows = figure.getByRole('table').getByRole('row');
      await expect(rows.nth(1).getByRole('rowheader')).not.toBeEmpty();
    }
  });
}

async function goTo(page: Page, t: Words, view: (typeof VIEWS)[number]): Promise<void> {
  await page
    .getByRole('navigation', { name: t('nav.label') })
    .getByRole('link', { name: t(`nav.${view}`), exact: true })
    .click();
  const title = view === 'explore' ? /51\.93/ : t(`${view}:title`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** The first lever's details and every table behind a picture. */
async function openDetails(page: Page, t: Words): Promise<void> {
  const details = page.getByText(t('explore:levers.details')).first();
  if ((await details.count()) > 0) {
    await details.click();
    await expect(page.getByText(t('details:lever.literacy.who'))).toBeVisible();
  }
  for (const table of await page.getByText(t('charts:frame.asTable')).all()) await table.click();
}

async function expectNoViolations(page: Page, where: string, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const said = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`)
        .join(' | ')}`,
  );
  expect(said, where).toEqual([]);
}

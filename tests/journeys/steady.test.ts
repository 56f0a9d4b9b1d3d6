import type { Page } from '@playwright/test';
import { drawn, rested } from '../../scripts/rest.mjs';
import { exploreOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';

/** Sum of layout shifts, as browsers measure them: a share of the window times a share of its height. */
const MOST = 0.02;

declare global {
  interface Window {
    shifts: { value: number; what: string }[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const what = entry.sources
          .map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? '')))
          .join(' | ');
        window.shifts.push({ value: entry.value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });

    test('nothing jumps while a view loads', async ({ page, open }) => {
      for (const view of ['explore', 'compare', 'explain', 'goals', 'library', 'method', 'about']) {
        await page.goto('about:blank');
        await open(`#/${view}?v=0&lang=es-PE${view === 'explore' ? '&base=platform' : ''}`);
        await (view === 'explore' || view === 'compare' ? drawn(page) : rested(page));
        await expectSteady(page, view);
      }
    });

    test('nothing jumps under a hand that drags', async ({ page, t, format, open }) => {
      await open('#/explore?v=0&lang=es-PE&base=platform');
      const explore = exploreOf(page, t, format, 'es-PE');
      const slider = explore.slider('training');
      await slider.scrollIntoViewIfNeeded();
      await drawn(page);
      await page.evaluate(() => {
        window.shifts.length = 0;
      });
      const box = await slider.boundingBox();
      if (box === null) throw new Error('no slider');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.25, y);
      await page.mouse.down();
      for (let step = 0; step <= 24; step++)
        await page.mouse.move(box.x + box.width * (0.25 + 0.6 * Math.sin((step / 24) * Math.PI)), y);
      await page.mouse.up();
      await page.waitForTimeout(500);
      expect(await slider.inputValue()).not.toBe('');
      await expect(explore.moved).toContainText(t('levers:lever.training.name'));
      await expectSteady(page, 'dragging');
    });
  });
}

for (const [view, base] of [
  ['explore', '&base=platform'],
  ['compare', ''],
] as const) {
  test(`the chart's chunk arrives and moves nothing: ${view}`, async ({ page, t, format, open }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/RechartsFrame[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(/RechartsFrame[^/]*\.js$/);
    await open(`#/${view}?v=0&lang=es-PE${base}`);
    await asked;
    // The draws have come as well, to the last: what they write is not the chunk's doing.
    await drawn(page);
    const finding = page.getByRole('region', { name: t(`${view}:finding.label`) });
    await expect(finding.locator('[aria-busy=true]')).toHaveCount(0);
    if (view === 'compare')
      for (const line of [1, 2])
        await expect(finding.getByRole('status').locator('p').nth(line)).toContainText(format.monthLabel(24));
    await page.waitForTimeout(300);
    const before = await boxes(page);
    expect(before.length).toBeGreaterThan(20);
    await page.evaluate(() => {
      window.shifts.length = 0;
    });
    await expect(page.locator('.recharts-wrapper')).toHaveCount(0);
    release();
    await expect(page.locator('.recharts-wrapper').first()).toBeVisible();
    await page.waitForTimeout(300);
    // Parts that come by themselves may fill the room that was kept for them meanwhile.
    expect(await boxes(page)).toEqual(expect.arrayContaining([...before]));
    await expectSteady(page, 'chunk');
  });
}

/** Where everything with words in it stands. */
function boxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, figure, [role=img], button, summary, nav, footer')].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.tagName, ...[x, y, width, height].map((n) => n.toFixed(1))].join(' ');
      },
    ),
  );
}

async function expectSteady(page: Page, where: string): Promise<void> {
  const shifts = await page.evaluate(() => window.shifts);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  const worst = shifts
    .filter(({ value }) => value > 0.002)
    .map(({ value, what }) => `${value.toFixed(4)} ${what}`);
  expect(sum, `${where}: ${worst.join('\n')}`).toBeLessThan(MOST);
}

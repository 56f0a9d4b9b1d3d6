import { askModel } from './support/model.ts';
import { expect, test } from './support/test.ts';

const WANTED = 36;

// The built page carries a part of Recharts only: what the pointer asks for has to be in it.
test('the values of a month stand under the pointer, with a line', async ({ page, t, format, open }) => {
  await open('#/explore?v=0&lang=es-PE&base=platform');
  const chart = page.locator('.recharts-wrapper').first();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('the chart has no place on the page');
  const tip = chart.locator('.recharts-tooltip-wrapper');
  const head = t('charts:monthDate', { month: WANTED, date: format.monthLabel(WANTED) });
  await expect(async () => {
    for (let x = 0.5; x < 1; x += 0.01) {
      await page.mouse.move(box.x + x * box.width, box.y + box.height / 2);
      if ((await tip.innerText()).includes(head)) return;
    }
    throw new Error('no such month under the pointer');
  }).toPass();
  const { total } = await askModel('platform');
  await expect(tip).toContainText(format.level(Number(total[WANTED])));
  await expect(chart.locator('.recharts-tooltip-cursor')).toHaveCount(1);
});

import { exploreOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';

// Where the kernels cannot be used the page and the worker ask for the scalar module.
test('a browser without vectors says the same', async ({ page, context, t, format, open }) => {
  const { finding, behind } = exploreOf(page, t, format, 'es-PE');
  const said = async (): Promise<string> => {
    await page.goto('about:blank');
    await open('#/explore?v=0&lang=es-PE&base=platform');
    await expect(finding).not.toContainText(t('explore:finding.chanceWait'));
    await expect(finding.locator('[aria-busy=true]')).toHaveCount(0);
    // What stands behind the finding has its turn after it: it is read once it tells of all draws.
    await expect(behind).toContainText(t('explore:finding.draws', { draws: format.count(8192) }));
    await expect(behind.getByRole('link')).toBeVisible();
    return `${await finding.innerText()}\n${await behind.innerText()}`;
  };
  const withVectors = await said();
  let asked = 0;
  await context.route('**/*.wasm', (route) => {
    asked += 1;
    return route.fulfill({ status: 200, contentType: 'application/wasm', body: 'no kernel' });
  });
  expect(await said()).toBe(withVectors);
  expect(asked).toBeGreaterThan(0);
  expect(withVectors).not.toContain(t('explore:finding.chanceFailed'));
});

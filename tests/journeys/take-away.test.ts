import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { exploreOf } from './support/explore.ts';
import { askModel, titleOf } from './support/model.ts';
import { expect, test } from './support/test.ts';
import type { Words } from './support/words.ts';

const EDITION = `${CURRENT_EDITION.index} ${CURRENT_EDITION.id}`;

test('every picture of Explore as CSV, SVG and PNG', async ({ page, t, format, open }) => {
  test.slow();
  await open('#/explore?v=0&lang=es-PE&base=platform');
  await expect(exploreOf(page, t, format, 'es-PE').finding.locator('[aria-busy=true]')).toHaveCount(0);
  const figures = page.getByRole('figure');
  await expect.poll(() => figures.count()).toBeGreaterThanOrEqual(10);
  const caption = { scenario: titleOf('platform', 'es-PE'), code: await citedCode(page, t) };
  for (const figure of await figures.all()) await expectFiles(page, figure, t, caption);
});

for (const { view, drawn } of [
  { view: 'explain', drawn: 3 },
  { view: 'goals', drawn: 1 },
])
  test(`every picture that ${view} opens on as CSV, SVG and PNG`, async ({ page, t, open }) => {
    test.slow();
    await open(`#/${view}?v=1&lang=es-PE&base=platform`);
    const figures = page.getByRole('figure');
    await expect(figures).toHaveCount(drawn, { timeout: 30_000 });
    await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
    const caption = { scenario: titleOf('platform', 'es-PE'), code: await citedCode(page, t) };
    for (const figure of await figures.all()) await expectFiles(page, figure, t, caption);
  });

test('every picture of Compare as CSV, SVG and PNG', async ({ page, t, open }) => {
  await open('#/compare?v=0&lang=es-PE');
  const titles = ['platform', 'compliance'].map((id) => titleOf(id, 'es-PE'));
  const figures = page.getByRole('figure');
  // Total, difference, contribution, luck, and the places of each.
  await expect(figures).toHaveCount(6);
  const caption = { scenario: titles.join(' / '), code: await citedCode(page, t) };
  for (const figure of await figures.all()) await expectFiles(page, figure, t, caption);
});

test('the sentence with its source line goes to the clipboard', async ({
  page,
  t,
  format,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('#/explore?v=0&lang=es-PE&base=platform');
  const explore = exploreOf(page, t, format, 'es-PE');
  await expect(explore.finding.locator('[aria-busy=true]')).toHaveCount(0);
  await explore.tool('copy').click();
  await expect(page.getByText(t('notice.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { model } = await askModel('platform');
  const [, source = ''] = t('explore:copy.text', {
    sentence: '§',
    scenario: titleOf('platform', 'es-PE'),
    model,
    index: CURRENT_EDITION.index,
    edition: CURRENT_EDITION.id,
    link: page.url(),
  }).split('§');
  expect(copied.slice(-source.length)).toBe(source);
  const { total } = await askModel('platform');
  expect(copied.slice(0, -source.length)).toContain('51.93');
  expect(copied.slice(0, -source.length)).toContain(format.level(total[24] ?? Number.NaN));
  expect(copied).not.toContain('<b>');
});

test('where the browser does not let us copy, the text is there to copy by hand', async ({
  page,
  t,
  format,
  open,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await open('#/explore?v=0&lang=es-PE&base=platform');
  await exploreOf(page, t, format, 'es-PE').tool('copy').click();
  await expect(page.getByRole('textbox', { name: t('notice.copyFailed') })).toHaveValue(/51\.93/);
});

/** The code by which what is open is cited. */
async function citedCode(page: Page, t: Words): Promise<string> {
  await page
    .getByRole('button', { name: t('toolbar.share'), exact: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t('share:cite.title'), { exact: true }).click();
  const cited = (await dialog.getByRole('region', { name: t('share:cite.bibtex') }).textContent()) ?? '';
  await dialog.getByRole('button', { name: t('close') }).click();
  return /umbral-([0-9a-z]{8})/.exec(cited)?.[1] ?? 'none';
}

/** Name of the scenario, its code, edition, version of the model and "not a forecast", in each of the three files. */
async function expectFiles(
  page: Page,
  figure: Locator,
  t: Words,
  { scenario, code }: { readonly scenario: string; readonly code: string },
): Promise<void> {
  const { model } = await askModel('platform');
  const burned = [
    t('charts:frame.scenario', { scenario }),
    t('charts:frame.code', { code }),
    t('charts:frame.source', { edition: EDITION, model }),
    t('charts:frame.notForecast'),
  ];
  const csv = await take(page, figure, t('charts:frame.csvLong'), 'csv');
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  for (const line of burned) expect(csv.toString()).toContain(line);
  expect(csv.toString().trim().split('\n').length).toBeGreaterThan(burned.length + 1);

  const svg = (await take(page, figure, t('charts:frame.svgLong'), 'svg')).toString();
  const words = await page.evaluate((source) => {
    const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (drawn.querySelector('parsererror') !== null) return 'not well formed';
    return [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  }, svg);
  for (const line of burned) expect(words.replace(/\s+/g, ' ')).toContain(line);
  expect(svg).not.toMatch(/var\(--|class=|NaN/);

  const png = await take(page, figure, t('charts:frame.pngLong'), 'png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1000);
  expect(png.length).toBeGreaterThan(10_000);
}

/** Chromium lets a page start ten downloads in two seconds and drops what comes faster, which no hand does. */
const PAUSE = 250;

async function take(page: Page, figure: Locator, name: string, kind: string): Promise<Buffer> {
  await page.waitForTimeout(PAUSE);
  const arriving = page.waitForEvent('download');
  await figure.getByRole('button', { name, exact: true }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
  return readFile(await download.path());
}

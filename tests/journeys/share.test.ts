import { readFile } from 'node:fs/promises';
import { devices, type Locator, type Page } from '@playwright/test';
import jsqr from 'jsqr';
import { pixelsOf } from './support/pixels.ts';
import { expect, test } from './support/test.ts';
import { LANGUAGES, type Words } from './support/words.ts';

/** A desk and a phone: each reads the journey in another language as well. */
const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
const DEVICES = { desk: {}, phone: { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } } as const;

/** The code that the dialog draws, read by another program. */
async function readCode(page: Page, dialog: Locator, t: Words): Promise<string | undefined> {
  await dialog.getByText(t('share:qr.title')).click();
  const picture = await dialog.getByRole('img', { name: t('share:qr.alt') }).screenshot();
  const { data, width, height } = await pixelsOf(page, picture);
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data;
}

for (const language of LANGUAGES)
  for (const [device, emulated] of Object.entries(DEVICES))
    test.describe(`share, ${language}, ${device}`, () => {
      test.use({ language, ...emulated });

      test('a comparison: one link, its code read back, a citation of both names, a file of both', async ({
        page,
        t,
        open,
        stranger,
      }) => {
        test.slow();
        const name = 'المنصة {1} & 50%';
        const inLink = Array.from(name, (c) => `.${(c.codePointAt(0) ?? 0).toString(16)}.`).join('');
        await open(`#/compare?v=1&lang=${language}&a=platform~pc200s9~t=${inLink}&b=compliance`);
        const choosers = page.getByRole('region', { name: t('compare:table.choose') });
        const share = choosers.getByRole('button', { name: t('toolbar.share') });
        await share.click();
        const dialog = page.getByRole('dialog', { name: t('share:many.title') });
        const link = await dialog.getByLabel(t('share.link')).inputValue();
        expect(link).toBe(page.url());
        expect(await readCode(page, dialog, t)).toBe(link);

        await dialog.getByText(t('share:cite.title'), { exact: true }).click();
        const other = await page.getByLabel(t('compare:table.place', { place: 2 })).locator('option:checked');
        const otherName = (await other.textContent()) ?? 'none';
        const cited = (style: string) => dialog.getByRole('region', { name: t(`share:cite.${style}`) });
        for (const style of ['apa', 'iso690', 'bibtex'])
          for (const part of [otherName, link]) await expect(cited(style)).toContainText(part);
        for (const style of ['apa', 'iso690']) await expect(cited(style)).toContainText(name);
        await expect(cited('bibtex')).toContainText('المنصة \\{1\\} \\& 50\\%');
        const code = /umbral-([0-9a-z]{8})/.exec((await dialog.textContent()) ?? '')?.[1] ?? 'none';
        await expect(dialog).toContainText(t('share:many.code', codeOf(code, link)));

        const coming = page.waitForEvent('download');
        await dialog.getByRole('button', { name: t('share:many.file') }).click();
        const file = await (await coming).path();
        expect(JSON.parse(await readFile(file, 'utf8')).scenarios).toHaveLength(2);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect(share).toBeFocused();
        await expect(page.getByText(t('charts:frame.code', { code })).first()).toBeVisible();

        const reader = await stranger();
        await reader.goto(link);
        await expect(reader.getByRole('heading', { name: t('compare:title'), level: 1 })).toBeVisible();
        await expect(reader.getByText(t('charts:frame.code', { code })).first()).toBeVisible();
        await open(`#/library?v=1&lang=${language}`, reader);
        await reader.locator('input[type=file]').setInputFiles(file);
        await expect(reader.getByText(t('library:transfer.openedAll', { count: 2 }))).toBeVisible();
        await expect(reader.getByRole('heading', { name, exact: true })).toBeVisible();
      });

      test('a page of studies shares its own link; the library that of a scenario that is not open', async ({
        page,
        t,
        open,
      }) => {
        test.slow();
        const dialog = page.getByRole('dialog', { name: t('share.title') });
        for (const view of ['explain', 'goals'] as const) {
          await open(`#/${view}?v=1&lang=${language}&base=platform&pc=200&at=18`);
          await page.getByRole('button', { name: t('toolbar.share') }).click();
          await expect(dialog.getByLabel(t('share.link'))).toHaveValue(page.url());
          await dialog.getByRole('button', { name: t('close') }).click();
        }
        await open(`#/library?v=1&lang=${language}`);
        const shipped = page.getByRole('region', { name: t('library:shipped.heading') });
        const entry = shipped.getByRole('listitem').nth(2);
        const title = (await entry.getByRole('heading').textContent()) ?? 'none';
        await entry.getByRole('button', { name: t('library:actions.shareNamed', { title }) }).click();
        const link = await dialog.getByLabel(t('share.link')).inputValue();
        expect(await readCode(page, dialog, t)).toBe(link);
        await dialog.getByRole('button', { name: t('close') }).click();
        await open(link.slice(link.indexOf('#')));
        await expect(page.getByRole('strong').filter({ hasText: title }).first()).toBeVisible();
      });
    });

/** What the sentence of the code says beside it: the model, as the link says it. */
function codeOf(code: string, link: string): Readonly<Record<string, string>> {
  const [, model = '', hash = ''] = /[?&]m=([^~&]+)~([^&]+)/.exec(link) ?? [];
  return { code, model, hash };
}

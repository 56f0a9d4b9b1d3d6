import { execFile } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { devices, type Page } from '@playwright/test';
import { ROOT } from '../../scripts/project.mjs';
import { drawn } from '../../scripts/rest.mjs';
import { serve } from '../../scripts/serve.mjs';
import { exploreOf } from './support/explore.ts';
import { askModel } from './support/model.ts';
import { kept, newerSeen } from './support/offline.ts';
import { expect, test } from './support/test.ts';
import { FORMATS, WORDS } from './support/words.ts';

// A phone as Chromium emulates it: its window, touch and name, not its processor.
const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];

const PATH = '/un/sub-camino/';
const BUILT = join(ROOT, 'dist');
const CHANGED = '#/explore?v=0&lang=es-PE&base=platform&tr=3300';

const nameOf = (page: Page): Promise<string | null> =>
  page.locator('script[type=module][src]').first().getAttribute('src');

test.describe('without a line, on a phone', () => {
  test.use({ ...phone, serviceWorkers: 'allow' });

  test('a shared link opens to the same numbers, and so does every other part', async ({
    page,
    context,
    t,
    format,
  }) => {
    test.setTimeout(180_000);
    const host = await serve({ port: 0, path: PATH });
    await page.goto(host.address);
    await kept(page);

    // What the page may ask for is all that was built.
    const addresses = await page.evaluate(async () => {
      const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
      const requests = await Promise.all(caches.map((cache) => cache.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(BUILT, join(parentPath, name)).split(sep).join('/'))
      .filter((file) => file !== 'service-worker.js');
    expect(addresses.map((path) => path.replace(PATH, '')).sort()).toEqual(files.sort());

    // The numbers as the model gives them, and as the page gives them with a line.
    const { behind } = exploreOf(page, t, format, 'es-PE');
    // A document of its own: what was drawn before would pass for what is drawn now.
    await page.goto('about:blank');
    await page.goto(`${host.address}${CHANGED}`);
    await exploreOf(page, t, format, 'es-PE').expectTotal(
      await askModel('platform', '--set', 'training=3300'),
    );
    await drawn(page);
    const online = await behind.getByRole('table').innerText();
    await page.close();

    await context.setOffline(true);
    host.close();
    await expect(fetch(host.address)).rejects.toThrow();

    const later = await context.newPage();
    await later.goto(`${host.address}${CHANGED}`);
    const explore = exploreOf(later, t, format, 'es-PE');
    await explore.expectTotal(await askModel('platform', '--set', 'training=3300'));
    await drawn(later);
    await expect.poll(() => explore.behind.getByRole('table').innerText()).toBe(online);

    const en = WORDS.en;
    await later.getByRole('button', { name: en('language.en') }).click();
    await expect(later.getByRole('region', { name: en('explore:finding.label') })).toBeVisible();
    await exploreOf(later, en, FORMATS.en, 'en').expectTotal(
      await askModel('platform', '--set', 'training=3300'),
    );
    const turnTo = (view: 'compare' | 'method') =>
      later
        .getByRole('navigation', { name: en('nav.label') })
        .getByRole('link', { name: en(`nav.${view}`) })
        .click();
    await turnTo('compare');
    await expect(later.getByRole('region', { name: en('compare:finding.label') })).toBeVisible();
    await turnTo('method');
    await expect(later.getByRole('searchbox', { name: en('method:equations.search') })).toBeVisible();

    await later.goto(`${host.address}#/method/record-eff-literacy-tal?v=0&lang=es-PE`);
    const record = later.getByRole('dialog', { name: t('evidence:parameter.eff_literacy_TAL.meaning') });
    await expect(record.locator('math')).toBeVisible();

    // An earlier version of the model, as a link of that time asks for it.
    const [frozen] = readdirSync(join(BUILT, 'models'));
    const version = await later.evaluate(async (file) => {
      const model = (await import(new URL(`models/${file}`, document.baseURI).href)) as { version: string };
      return model.version;
    }, frozen);
    expect(`${version}.js`).toBe(frozen);
  });
});

test.describe('a newer version', () => {
  test.use({ serviceWorkers: 'allow' });
  const NEWER = join(ROOT, '.cache', 'newer');
  const HOSTED = join(ROOT, '.cache', 'hosted');

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    // Another build: it differs in what Share makes links from.
    const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', NEWER, '--emptyOutDir'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', VITE_PUBLIC_ADDRESS: 'https://newer.example.org/' },
    });
  });

  const putUp = (folder: string): void => {
    rmSync(HOSTED, { recursive: true, force: true });
    cpSync(folder, HOSTED, { recursive: true });
  };

  test('announces itself, leaves the open page whole, and comes with the next load', async ({
    page,
    t,
    format,
  }) => {
    test.setTimeout(180_000);
    putUp(BUILT);
    const host = await serve({ folder: HOSTED, port: 0, path: PATH });
    await page.goto(`${host.address}#/explore?v=0&lang=es-PE&base=platform`);
    await kept(page);
    const older = await nameOf(page);
    const explore = exploreOf(page, t, format, 'es-PE');
    await explore.type('training', 3300);
    const notice = page.getByRole('status').filter({ hasText: t('notice.newer') });
    await expect(notice).toHaveCount(0);

    putUp(NEWER);
    // The reader comes back to the tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await newerSeen(page, notice);

    // Parts of the old build, which the host no longer has.
    const turnTo = (view: 'compare' | 'explore') =>
      page
        .getByRole('navigation', { name: t('nav.label') })
        .getByRole('link', { name: t(`nav.${view}`) })
        .click();
    await turnTo('compare');
    await expect(page.getByRole('region', { name: t('compare:finding.label') })).toBeVisible();
    await turnTo('explore');

    await notice.getByRole('button', { name: t('notice.reload') }).click();
    await expect.poll(() => nameOf(page)).not.toBe(older);
    await expect(page.locator('main[aria-busy=false]')).toBeVisible();
    await explore.openGroup('talent');
    await expect(explore.slider('training')).toHaveValue('3300');
    await expect(notice).toHaveCount(0);
    host.close();
  });
});

test('a part that no longer comes is said in a sentence, with a way out', async ({
  page,
  open,
  t,
  faults,
}) => {
  await open();
  await page.route(/\/assets\/method-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await page
    .getByRole('navigation', { name: t('nav.label') })
    .getByRole('link', { name: t('nav.method') })
    .click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(t('loadFailed'));
  await page.unroute(/\/assets\/method-[^/]*\.js$/);
  await alert.getByRole('button', { name: t('notice.reload') }).click();
  await expect(page.getByRole('searchbox', { name: t('method:equations.search') })).toBeVisible();
  // The browser's own words on the part that did not come, and React's.
  expect(faults.length).toBeGreaterThan(0);
  faults.length = 0;
});

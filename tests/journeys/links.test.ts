import jsqr from 'jsqr';
import { MADE_UP, madeUpModel } from '../scenario/support/made-up-model.ts';
import { exploreOf } from './support/explore.ts';
import { askModel } from './support/model.ts';
import { pixelsOf } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

/** A title as links write it: whatever is no letter or digit by its code point. */
const titleText = (title: string): string =>
  Array.from(title, (character) =>
    /[A-Za-z0-9]/.test(character) ? character : `.${(character.codePointAt(0) ?? 0).toString(16)}.`,
  ).join('');

const PLATFORM = '#/explore?v=1&lang=es-PE&base=platform';
/** What the page may ask for: its own files, and what it makes itself. */
const isOwn = (url: string, own: string): boolean => url.startsWith(own) || /^(data|blob):/.test(url);

test('a link of an earlier model opens to the numbers of today, and says what that model itself makes of it', async ({
  page,
  context,
  t,
  format,
  open,
}) => {
  // It bundles a model and asks another one twice.
  test.slow();
  const text = await madeUpModel();
  await context.route('**/models/0.0.9.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: text }),
  );
  await context.route('**/models/versions.json', (route) =>
    route.fulfill({ json: { [MADE_UP.version]: MADE_UP.hash } }),
  );
  const [now, then] = await Promise.all([
    askModel('platform'),
    askModel('platform', '--set', `assumption.drift_peru_bau=${MADE_UP.drift}`),
  ]);
  await open(`${PLATFORM}&m=${MADE_UP.version}~${MADE_UP.hash}&ed=2025`);
  await exploreOf(page, t, format, 'es-PE').expectTotal(now);
  const board = page.getByRole('region', { name: t('notice.label') });
  await expect(board).toContainText(
    t('problems:other-model', { saved: MADE_UP.version, current: now.model }),
  );
  const [before, today] = [then.total[24] as number, now.total[24] as number];
  expect(before - today).toBeGreaterThan(0.5);
  await expect(board).toContainText(format.level(before));
  await expect(board).toContainText(format.level(today));
  await board.getByRole('button', { name: t('share:earlier.open') }).click();
  const dialog = page.getByRole('dialog', { name: t('share:earlier.title') });
  for (const month of [18, 24, 48]) {
    const [old, fresh] = [then.total[month] as number, now.total[month] as number];
    const cells = dialog.getByRole('row', { name: format.monthShort(month) }).getByRole('cell');
    await expect(cells).toHaveText([format.level(old), format.level(fresh), format.difference(fresh - old)]);
  }
  // Its lines of the changelog are those after it, up to today's.
  await expect(dialog.getByRole('heading', { name: /^0\.2\.0 / })).toBeVisible();
});

test('a link of a version that is not kept says so, and opens all the same', async ({
  page,
  t,
  format,
  open,
}) => {
  await open(`${PLATFORM}&m=0.0.3&ed=2025`);
  const board = page.getByRole('region', { name: t('notice.label') });
  await expect(board).toContainText(t('share:earlier.notKept', { version: '0.0.3' }));
  await exploreOf(page, t, format, 'es-PE').expectTotal(await askModel('platform'));
});

test('the code that Share draws is read by another program, and opens to the same numbers', async ({
  page,
  t,
  format,
  open,
  stranger,
}) => {
  await open(`${PLATFORM}&pc=200s9u30`);
  await exploreOf(page, t, format, 'es-PE').tool('share').click();
  const dialog = page.getByRole('dialog', { name: t('share.title') });
  const link = await dialog.getByLabel(t('share.link')).inputValue();
  await dialog.getByText(t('share:qr.title')).click();
  const picture = await dialog.getByRole('img', { name: t('share:qr.alt') }).screenshot();
  const { data, width, height } = await pixelsOf(page, picture);
  const read = jsqr(Uint8ClampedArray.from(data), width, height)?.data;
  expect(read).toBe(link);
  const other = await stranger();
  await other.goto(read ?? '');
  const answer = await askModel(
    'platform',
    '--set',
    'public-compute=200',
    '--set',
    'public-compute.start=9',
    '--set',
    'public-compute.end=30',
  );
  await exploreOf(other, t, format, 'es-PE').expectTotal(answer);
});

test('a link too long for a code says so; the citations hold the link and the code under the figures', async ({
  page,
  t,
  format,
  open,
}) => {
  const levers =
    'li500000s8|tr3000s7|do120s9|re40s10|rg60s11|rt1.5s12|su80s13|pc200s14|ac100s15|od20s16|om20s17|ad60s18|ri20s19|sd.5s20|rc.5s21|sf.5s22';
  const pairs = levers.split('|').map((piece) => `${piece.slice(0, 2)}=${piece.slice(2)}r7u47`);
  await open(`#/explore?v=1&lang=es-PE&base=baseline&${pairs.join('&')}&t=${'Un_nombre_largo_'.repeat(6)}x`);
  await exploreOf(page, t, format, 'es-PE').tool('share').click();
  const dialog = page.getByRole('dialog', { name: t('share.title') });
  const link = await dialog.getByLabel(t('share.link')).inputValue();
  expect(link.length).toBeGreaterThan(400);
  await dialog.getByText(t('share:qr.title')).click();
  await expect(dialog).toContainText(
    t('share:qr.tooLong', { bytes: format.count(link.length), limit: format.count(400) }),
  );
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await dialog.getByText(t('share:cite.title'), { exact: true }).click();
  for (const style of ['apa', 'iso690', 'bibtex'] as const)
    await expect(dialog.getByRole('region', { name: t(`share:cite.${style}`) })).toContainText(link);
  const code = /umbral-([0-9a-z]{8})/.exec((await dialog.textContent()) ?? '')?.[1];
  if (code === undefined) throw new Error('no citation names the code');
  await dialog.getByRole('button', { name: t('close') }).click();
  await expect(page.getByText(t('charts:frame.code', { code })).first()).toBeVisible();
});

test('a name with markup in it is text wherever it stands', async ({ page, t, format, open }) => {
  const name = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const title = titleText(name);
  await open(`#/compare?v=1&lang=es-PE&a=platform~t=${title}&b=compliance~t=${titleText('=HYPERLINK("x")')}`);
  await expect(page.getByText(name).first()).toBeVisible();
  await open(`${PLATFORM}&t=${title}`);
  await expect(page.getByText(name).first()).toBeVisible();
  await exploreOf(page, t, format, 'es-PE').tool('share').click();
  const dialog = page.getByRole('dialog', { name: t('share.title') });
  await dialog.getByText(t('share:cite.title'), { exact: true }).click();
  await expect(dialog.getByRole('region', { name: 'APA' })).toContainText(name);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('the policy of the built page holds: no script of a stranger, no eval, WebAssembly by its own keyword', async ({
  browser,
  contextOptions,
  baseURL,
}) => {
  // A context of its own: breaches are what is looked for here.
  const context = await browser.newContext({
    ...contextOptions,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(`./${PLATFORM}`);
  await expect(page.locator('main[aria-busy=false]')).toBeVisible();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const scripts = /script-src ([^;]*)/
    .exec(policy ?? '')?.[1]
    ?.trim()
    .split(/\s+/);
  expect(scripts).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(policy).toContain("default-src 'self'");
  expect(await page.locator('script:not([src])').count()).toBe(0);
  const found = await page.evaluate(async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
    const marked = window as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const handler = document.createElement('div');
    handler.setAttribute('onclick', 'window.handlerRan = true');
    document.body.append(handler);
    handler.click();
    const foreign = document.createElement('script');
    foreign.src = 'https://stranger.example/x.js';
    const refused = new Promise<boolean>((resolve) => {
      foreign.onerror = () => resolve(true);
      foreign.onload = () => resolve(false);
    });
    document.body.append(foreign);
    // The debugger lifts the ban for its own turn; what a page does comes in later ones.
    await new Promise((resolve) => setTimeout(resolve, 50));
    let evaluated = true;
    try {
      // biome-ignore lint/security/noGlobalEval: whether it is refused is what is tested.
      globalThis.eval('1');
    } catch {
      evaluated = false;
    }
    const sent = await fetch('https://stranger.example/').then(
      () => true,
      () => false,
    );
    // The shortest module there is.
    const wasm = await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
      () => true,
      () => false,
    );
    const refusedForeign = await refused;
    return {
      inline: marked.inlineRan,
      handler: marked.handlerRan,
      evaluated,
      refusedForeign,
      sent,
      wasm,
      broken,
    };
  });
  expect(found).toMatchObject({
    inline: undefined,
    handler: undefined,
    evaluated: false,
    refusedForeign: true,
    sent: false,
    wasm: true,
  });
  expect(new Set(found.broken)).toEqual(
    new Set(['script-src-elem', 'script-src-attr', 'script-src', 'connect-src']),
  );
  await context.close();
});

test('nothing is asked of anybody but the page’s own place, in any view, not for Share and not for files', async ({
  page,
  context,
  baseURL,
  t,
  format,
  open,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  for (const view of ['compare', 'library', 'method', 'about'] as const)
    await open(`#/${view}?v=1&lang=es-PE`);
  await open(`${PLATFORM}&m=0.2.0~another0`);
  await exploreOf(page, t, format, 'es-PE').tool('share').click();
  const dialog = page.getByRole('dialog', { name: t('share.title') });
  await dialog.getByText(t('share:qr.title')).click();
  await expect(dialog.getByRole('img', { name: t('share:qr.alt') })).toBeVisible();
  await dialog.getByRole('button', { name: t('close') }).click();
  const coming = page.waitForEvent('download');
  await page
    .getByRole('button', { name: t('charts:frame.pngLong') })
    .first()
    .click();
  await coming;
  const own = new URL(baseURL ?? '').origin;
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !isOwn(url, `${own}/`))).toEqual([]);
});

test('a name that is one long word makes no page wider than a narrow phone', async ({ page, t, open }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const word = 'W'.repeat(100);
  const fits = async (): Promise<void> => {
    await expect(page.getByText(word).first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  };
  for (const pairs of [
    `compare?v=1&lang=es-PE&a=platform~t=${word}&b=compliance`,
    `explain?v=1&lang=es-PE&base=platform&t=${word}`,
    `explore?v=1&lang=es-PE&base=platform&t=${word}`,
  ]) {
    await open(`#/${pairs}`);
    await fits();
  }
  await page
    .getByRole('toolbar', { name: t('toolbar.label') })
    .getByRole('button', { name: t('toolbar.save'), exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: t('save.title') });
  await dialog.getByRole('button', { name: t('save.confirm') }).click();
  await expect(dialog).toBeHidden();
  await open('#/library?v=1&lang=es-PE');
  await expect(page.getByRole('region', { name: t('library:own.heading') })).toContainText(word);
  await fits();
});

import type { Page } from '@playwright/test';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { exploreOf } from './support/explore.ts';
import { askModel } from './support/model.ts';
import { expect, test } from './support/test.ts';
import type { Words } from './support/words.ts';

type Said = (t: Words) => string;

const range =
  (lever: string, field: string, value: string, min: string, max: string): Said =>
  (t) =>
    t('problems:out-of-range', {
      lever: t(`levers:lever.${lever}.name`),
      field: t(`problems:field.${field}`),
      value,
      min,
      max,
      used: max,
    });

/** What stands after the address, what the page says of it, and the model's words for what is kept. */
const LINKS: readonly {
  readonly name: string;
  readonly hash: string;
  readonly said: readonly Said[];
  readonly kept: readonly string[];
}[] = [
  { name: 'garbage', hash: '#%E0%A4%A&&&==?a', said: [], kept: ['baseline'] },
  {
    name: 'another page',
    hash: '#utm_source=correo&fbclid=1',
    said: [(t) => t('problems:broken-link')],
    kept: ['baseline'],
  },
  {
    name: 'far too long',
    hash: `#/explore?v=0&t=${'x'.repeat(30_000)}`,
    said: [(t) => t('problems:broken-link')],
    kept: ['baseline'],
  },
  {
    name: 'out of range',
    hash: '#/explore?v=0&lang=es-PE&base=platform&tr=999999&li=100000',
    said: [range('training', 'value', '999,999', '0', '10,000')],
    kept: ['platform', '--set', 'training=10000', '--set', 'literacy=100000'],
  },
  {
    name: 'no number',
    hash: '#/explore?v=0&lang=es-PE&base=platform&tr=mucho',
    said: [(t) => t('problems:unknown-timing', { lever: t('levers:lever.training.name'), text: 'mucho' })],
    kept: ['platform'],
  },
  {
    name: 'an unknown lever',
    hash: '#/explore?v=0&lang=es-PE&base=platform&zz=5&tr=3000',
    said: [(t) => t('problems:unknown-key', { key: 'zz' })],
    kept: ['platform', '--set', 'training=3000'],
  },
  {
    name: 'an unknown base',
    hash: '#/explore?v=0&lang=es-PE&base=utopia&tr=3000',
    said: [(t) => t('problems:unknown-base', { base: 'utopia', used: 'baseline' })],
    kept: ['baseline', '--set', 'training=3000'],
  },
  {
    name: 'a newer version',
    hash: '#/explore?v=7&lang=es-PE&base=platform&tr=3000',
    said: [(t) => t('problems:newer-version-link', { found: '7', known: 1 })],
    kept: ['platform', '--set', 'training=3000'],
  },
  {
    name: 'another language',
    hash: '#/explore?v=0&lang=qu&base=platform',
    said: [(t) => t('problems:unknown-language', { language: 'qu', used: 'es-PE' })],
    kept: ['platform'],
  },
  {
    name: 'an unknown view and month',
    hash: '#/cockpit?v=0&lang=es-PE&base=platform&at=77',
    said: [
      (t) => t('problems:unknown-view', { view: 'cockpit' }),
      (t) => t('problems:unknown-month', { text: '77', used: 24 }),
    ],
    kept: ['platform'],
  },
];

for (const { name, hash, said, kept } of LINKS) {
  test(`a broken link: ${name}`, async ({ page, t, format, open }) => {
    await open(hash);
    const explore = exploreOf(page, t, format, 'es-PE');
    const board = page.getByRole('region', { name: t('notice.label') });
    for (const sentence of said) await expect(board).toContainText(sentence(t));
    if (said.length > 0) await expect(board).toContainText(t('notice.linkKept'));
    if (kept.length === 1 && kept[0] === 'baseline')
      await expect(explore.behind).toContainText(t('explore:finding.windowEmpty'));
    else await explore.expectTotal(await askModel(...kept));
    // The address now holds what was kept, and nothing that was not.
    await page.reload();
    await expect(explore.finding).toBeVisible();
    await expect(page.getByText(t('notice.linkKept'))).toHaveCount(0);
  });
}

test('a link of another model and edition: all of it opens, and the page says that the numbers have moved', async ({
  page,
  t,
  format,
  open,
}) => {
  await open('#/explore?v=0&lang=es-PE&base=platform&m=0.0.1&ed=2019');
  const board = page.getByRole('region', { name: t('notice.label') });
  const { model } = await askModel('platform');
  await expect(board).toContainText(t('problems:other-model', { saved: '0.0.1', current: model }));
  const current = CURRENT_EDITION.id;
  await expect(board).toContainText(t('problems:other-edition', { saved: '2019', current }));
  await expect(board).not.toContainText(t('notice.linkKept'));
  await exploreOf(page, t, format, 'es-PE').expectTotal(await askModel('platform'));
  // The version and the hash of the model that runs here.
  expect(page.url()).toMatch(new RegExp(`&m=${model.replaceAll('.', '[.]')}~[0-9a-z]+&ed=${current}$`));
});

test('assumptions in a link: what cannot hold is named, the rest moves the numbers and stays in the address', async ({
  page,
  t,
  open,
}) => {
  const own = 'p.lag-cloud=4&x.ln=62';
  const impossible = 'f.connectivity=10&f.compute=10&f.devices=10&f.infrastructure=90';
  await open(`#/explore?v=0&lang=es-PE&base=platform&${own}&${impossible}&p.bass-p=9&reading=published`);
  const board = page.getByRole('region', { name: t('notice.label') });
  await expect(board).toContainText(
    t('problems:contradiction-figure', {
      name: t('indicators:subdimension.infrastructure.name'),
      given: '90',
      reached: '10',
    }),
  );
  await expect(board).toContainText(
    t('problems:assumption.parameters', { name: t('evidence:parameter.bass_p.meaning') }),
  );
  await expect(page).toHaveURL(/p\.lag-cloud=4&.*f\.devices=10&.*x\.ln=62&.*reading=published/);
  expect(page.url()).not.toContain('f.infrastructure');
});

test('a broken link in a page that is open already', async ({ page, t, format, open }) => {
  await open('#/explore?v=0&lang=es-PE&base=platform');
  await page.evaluate(() => {
    window.location.hash = '#/explore?v=0&base=platform&tr=-4&zz=1';
  });
  await expect(page.getByText(t('problems:unknown-key', { key: 'zz' }))).toBeVisible();
  await exploreOf(page, t, format, 'es-PE').expectTotal(await askModel('platform', '--set', 'training=0'));
  await page.goBack();
  await exploreOf(page, t, format, 'es-PE').expectTotal(await askModel('platform'));
});

test('typed values out of range, and no numbers', async ({ page, t, format, open }) => {
  await open('#/explore?v=0&lang=es-PE&base=platform');
  const explore = exploreOf(page, t, format, 'es-PE');
  const unit = t('levers:lever.training.unit');
  const row = explore.row('training').getByRole('status').first();
  await explore.type('training', '20,000');
  await expect(row).toHaveText(t('explore:levers.tooHigh', { max: '10,000', unit }));
  await expect(explore.slider('training')).toHaveValue('10000');
  await explore.type('training', '-5');
  await expect(row).toHaveText(t('explore:levers.tooLow', { min: '0', unit }));
  await expect(explore.slider('training')).toHaveValue('0');
  await explore.type('training', 'muchos');
  await expect(row).toHaveText(t('explore:levers.notANumber'));
  await expect(explore.slider('training')).toHaveValue('0');
  await explore.type('training', '3 300');
  await expect(row).toHaveText('');
  await explore.expectTotal(await askModel('platform', '--set', 'training=3300'));
});

test('storage that is forbidden', async ({ page, t, format, open }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await open('#/explore?v=0&lang=es-PE&base=platform');
  const explore = exploreOf(page, t, format, 'es-PE');
  await explore.type('training', 3000);
  await explore.expectTotal(await askModel('platform', '--set', 'training=3000'));
  await save(page, t, 'Sin disco');
  await expect(page.getByText(t('problems:storage-forbidden')).first()).toBeVisible();
  await page.getByRole('link', { name: t('nav.library') }).click();
  await expect(page.getByRole('heading', { name: 'Sin disco' })).toBeVisible();
  await expect(page.getByRole('main').getByText(t('problems:storage-forbidden'))).toBeVisible();
});

test('storage that is full', async ({ page, t, format, open }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open('#/explore?v=0&lang=es-PE&base=platform');
  const explore = exploreOf(page, t, format, 'es-PE');
  await explore.type('training', 3000);
  await expect(page.getByText(t('problems:storage-full')).first()).toBeVisible();
  await save(page, t, 'No cabe');
  await expect(page.getByText(t('problems:storage-full')).first()).toBeVisible();
  await explore.expectTotal(await askModel('platform', '--set', 'training=3000'));

  // The library offers the file instead.
  await page.getByRole('link', { name: t('nav.library') }).click();
  await page.getByRole('button', { name: t('library:save.button') }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText(t('problems:storage-full'));
  const arriving = page.waitForEvent('download');
  await alert.getByRole('button', { name: t('library:said.downloadInstead') }).click();
  expect((await arriving).suggestedFilename()).toMatch(/^umbral-.*\.json$/);
});

test('a newer program has written here', async ({ page, t, open }) => {
  await open('#/explore?v=0&lang=es-PE&base=platform');
  await save(page, t, 'De antes');
  await expect(page.getByText(t('notice.saved', { name: 'De antes' }))).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('umbral', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  await page.goto('about:blank');
  await open('#/library?v=0&lang=es-PE');
  await expect(page.getByText(t('problems:storage-newer'))).toBeVisible();
  await expect(page.getByRole('heading', { name: 'De antes' })).toBeVisible();
});

for (const [how, kill] of [
  [
    'that cannot be made',
    () => {
      window.Worker = class {
        constructor() {
          throw new DOMException('no workers', 'SecurityError');
        }
      } as unknown as typeof Worker;
    },
  ],
  [
    'that dies at once',
    () => {
      window.Worker = class extends EventTarget {
        onerror: ((event: object) => void) | null = null;
        postMessage() {
          setTimeout(() => this.onerror?.({ message: 'out of memory' }), 10);
        }
        terminate() {}
      } as unknown as typeof Worker;
    },
  ],
] as const) {
  test(`a worker ${how}`, async ({ page, t, format, open }) => {
    await page.addInitScript(kill);
    await open('#/explore?v=0&lang=es-PE&base=platform');
    const explore = exploreOf(page, t, format, 'es-PE');
    await expect(explore.finding).toContainText(t('explore:finding.chanceFailed'));
    await explore.type('training', 3000);
    await explore.expectTotal(await askModel('platform', '--set', 'training=3000'));
    await expect(explore.finding).toContainText(t('explore:finding.chanceFailed'));
    await page.getByRole('link', { name: t('nav.compare') }).click();
    await expect(page.getByText(t('compare:finding.failed')).first()).toBeVisible();
    await expect(page.getByRole('table', { name: t('compare:results.caption') })).toBeVisible();
  });
}

async function save(page: Page, t: Words, name: string): Promise<void> {
  await page
    .getByRole('toolbar', { name: t('toolbar.label') })
    .getByRole('button', { name: t('toolbar.save') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('save.title') });
  await dialog.getByLabel(t('save.name')).fill(name);
  await dialog.getByRole('button', { name: t('save.confirm') }).click();
  await expect(dialog).toBeHidden();
}

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { exploreOf } from './support/explore.ts';
import { askModel } from './support/model.ts';
import { expect, test } from './support/test.ts';
import type { Words } from './support/words.ts';

const AUTOSAVE = 1200;

const entryOf = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

async function saveAs(page: Page, t: Words, name: string): Promise<void> {
  await page
    .getByRole('toolbar', { name: t('toolbar.label') })
    .getByRole('button', { name: t('toolbar.save') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('save.title') });
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('textbox').press('Enter');
  await expect(dialog).toBeHidden();
}

const go = (page: Page, t: Words, view: 'library' | 'explore' | 'compare') =>
  page
    .getByRole('navigation', { name: t('nav.label') })
    .getByRole('link', { name: t(`nav.${view}`), exact: true })
    .click();

test('undo and redo outlive a reload; Back and Forward walk the same line; Compare keeps its columns', async ({
  page,
  t,
  format,
  open,
}) => {
  test.slow();
  await open('#/explore?v=1&lang=es-PE&base=platform');
  const explore = exploreOf(page, t, format, 'es-PE');
  await explore.type('training', 1000);
  await explore.type('access', 80);
  await go(page, t, 'compare');
  const add = page.getByRole('combobox', { name: t('compare:table.add') });
  await add.selectOption({ index: 1 });
  const columns = page.getByRole('combobox', { name: t('compare:table.place', { place: 3 }) });
  await expect(columns).toBeVisible();
  await go(page, t, 'explore');
  await explore.type('training', 2000);
  await page.waitForTimeout(AUTOSAVE);
  await page.reload();
  await expect(explore.finding).toBeVisible();

  await expect(explore.tool('undo')).toBeEnabled();
  await explore.tool('undo').click();
  await explore.openGroup('talent');
  await explore.openGroup('compute-data');
  await expect(explore.slider('training')).toHaveValue('1000');
  // The step before changed Compare's columns: the page turns to what is taken back.
  await explore.tool('undo').click();
  await expect(page).toHaveURL(/#\/compare/);
  await expect(columns).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/#\/explore/);
  await explore.openGroup('talent');
  await explore.openGroup('compute-data');
  await expect(explore.slider('access')).toHaveValue('0');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(/#\/explore/);
  await explore.openGroup('talent');
  await expect(explore.slider('training')).toHaveValue('2000');
  await expect(explore.tool('redo')).toBeDisabled();
  await go(page, t, 'compare');
  await expect(columns).toBeVisible();

  // Back is a walk along the same line: what it leaves can be redone, and it adds no step.
  await go(page, t, 'explore');
  await explore.type('training', 3000);
  await page.goBack();
  await expect(explore.slider('training')).toHaveValue('2000');
  await expect(explore.tool('redo')).toBeEnabled();
  await page.goForward();
  await expect(explore.slider('training')).toHaveValue('3000');
  await expect(explore.tool('redo')).toBeDisabled();
});

test('a tab that dies without a word, and one that was closed: the work is there', async ({
  page,
  t,
  format,
  open,
  context,
}) => {
  test.slow();
  await open('#/explore?v=1&lang=es-PE&base=platform');
  await exploreOf(page, t, format, 'es-PE').type('training', 1000);
  await page.waitForTimeout(AUTOSAVE);
  const other = await context.newPage();
  await open('#/explore?v=1&lang=es-PE&base=compliance', other);
  await exploreOf(other, t, format, 'es-PE').type('training', 2000);
  await other.waitForTimeout(AUTOSAVE);
  await other.close();
  await page.close({ runBeforeUnload: false });

  // The newest one opens; the other is in the library.
  const third = await context.newPage();
  await open('', third);
  const explore = exploreOf(third, t, format, 'es-PE');
  await explore.expectTotal(await askModel('compliance', '--set', 'training=2000'));
  await expect(explore.tool('undo')).toBeEnabled();
  await go(third, t, 'library');
  const left = third.getByRole('region', { name: t('library:tabs.heading') });
  await expect(left.getByRole('listitem')).toHaveCount(1);
  await left.getByText(t('library:tabs.open'), { exact: true }).click();
  await explore.expectTotal(await askModel('platform', '--set', 'training=1000'));
  await explore.tool('undo').click();
  await explore.expectTotal(await askModel('compliance', '--set', 'training=2000'));
});

test('two tabs edit, save, rename and delete one scenario: neither overwrites, neither loses', async ({
  page: a,
  t,
  format,
  open,
  context,
}) => {
  test.slow();
  const library = (key: string, values = {}) => t(`library:${key}`, values);
  await open('#/explore?v=1&lang=es-PE&base=platform&tr=1000');
  await saveAs(a, t, 'De dos');
  const b = await context.newPage();
  await open('#/library?v=1&lang=es-PE', b);
  await entryOf(b, 'De dos').getByText(library('actions.open')).click();
  const [inA, inB] = [exploreOf(a, t, format, 'es-PE'), exploreOf(b, t, format, 'es-PE')];
  const mark = (page: Page, standing: string) =>
    page.getByText(t(`explore:start.standing.${standing}`), { exact: true });

  // Both change it; B saves first.
  await inA.type('training', 2000);
  await expect(mark(a, 'changed')).toBeVisible();
  await inB.type('training', 3000);
  await inB.tool('save').click();
  await b.getByRole('button', { name: library('save.update', { title: 'De dos' }) }).click();
  await expect(b.getByText(t('notice.saved', { name: 'De dos' }))).toBeVisible();
  await expect(mark(a, 'overtaken')).toBeVisible();
  await expect(inA.slider('training')).toHaveValue('2000');
  await inA.tool('save').click();
  await a.getByRole('button', { name: library('save.update', { title: 'De dos' }) }).click();
  await expect(a.getByText(library('saved.newer'))).toBeVisible();
  await expect(mark(b, 'behind')).toBeVisible();

  // What B saved is in the history, and can be seen beside the present one.
  await go(a, t, 'library');
  await entryOf(a, 'De dos')
    .getByRole('button', { name: library('actions.historyNamed', { title: 'De dos' }) })
    .click();
  const versions = entryOf(a, 'De dos').getByRole('list', {
    name: library('history.heading', { title: 'De dos' }),
  });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  const of = async (training: number) =>
    library('own.planned', {
      money: format.money((await askModel('platform', '--set', `training=${training}`)).cost.planned),
    });
  await expect(versions.getByRole('listitem').first()).toContainText(await of(3000));

  // B renames: A has the new name too, and keeps its own settings.
  await go(b, t, 'library');
  await entryOf(b, 'De dos')
    .getByRole('button', { name: library('actions.renameNamed', { title: 'De dos' }) })
    .click();
  await entryOf(b, 'De dos').getByLabel(library('save.name'), { exact: true }).fill('De los dos');
  await entryOf(b, 'De dos')
    .getByRole('button', { name: library('actions.confirm'), exact: true })
    .click();
  await expect(entryOf(a, 'De los dos')).toBeVisible();
  await go(a, t, 'explore');
  await expect(a.getByText('De los dos').first()).toBeVisible();
  await expect(inA.slider('training')).toHaveValue('2000');

  // B deletes while A changes it: A is told, and saving brings it back with its history.
  await inA.type('training', 4000);
  await entryOf(b, 'De los dos')
    .getByRole('button', { name: library('actions.removeNamed', { title: 'De los dos' }) })
    .click();
  await expect(mark(a, 'gone')).toBeVisible();
  await inA.tool('save').click();
  await a.getByRole('button', { name: library('save.update', { title: 'De los dos' }) }).click();
  await expect(a.getByText(library('saved.gone'))).toBeVisible();
  await expect(entryOf(b, 'De los dos')).toContainText(await of(4000));
});

test('tags, bin, all in one file, and names that look like code', async ({
  page,
  t,
  format,
  open,
  stranger,
}) => {
  test.slow();
  const library = (key: string, values = {}) => t(`library:${key}`, values);
  const nasty = '<img src=x onerror=alert(1)> {{money}} $t(name) =1+1';
  page.on('dialog', () => {
    throw new Error('something of the name was run');
  });
  await open('#/library?v=1&lang=es-PE&base=platform&tr=1000');
  const keep = async (name: string, note: string, tags: string): Promise<void> => {
    const another = page.getByText(library('save.another'), { exact: true });
    if (await another.isVisible()) await another.click();
    await page.getByLabel(library('save.name'), { exact: true }).fill(name);
    await page.getByLabel(library('save.note'), { exact: true }).fill(note);
    await page.getByLabel(library('save.tags'), { exact: true }).fill(tags);
    await page.getByRole('button', { name: library('save.button') }).click();
    await expect(entryOf(page, name)).toBeVisible();
  };
  await keep('Uno', 'a', 'comité, borrador');
  await keep(nasty, '<b>nota</b>', 'comité');
  await expect(entryOf(page, nasty)).toContainText('<b>nota</b>');

  const filter = page.getByRole('group', { name: library('tags.filter') });
  await filter.getByRole('radio', { name: 'borrador' }).check();
  await expect(page.getByText(library('tags.shown', { count: 1, tag: 'borrador' }))).toBeVisible();
  await expect(entryOf(page, nasty)).toHaveCount(0);
  await filter.getByRole('radio', { name: library('tags.all') }).check();

  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: library('transfer.downloadAll', { count: 2 }) }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^umbral-.*\.json$/);
  const file = await readFile(await download.path());
  const other = await stranger();
  await open('#/library?v=1&lang=es-PE', other);
  const choose = () =>
    other
      .getByLabel(library('transfer.button'))
      .first()
      .setInputFiles({ name: 'todo.json', mimeType: 'application/json', buffer: file });
  await choose();
  await expect(other.getByText(library('transfer.openedAll', { count: 2 }))).toBeVisible();
  await expect(entryOf(other, nasty)).toContainText('<b>nota</b>');
  await expect(entryOf(other, 'Uno')).toContainText(library('tags.of', { tags: 'comité, borrador' }));
  await choose();
  await expect(other.getByText(library('transfer.same', { count: 2 }))).toBeVisible();

  // Back from the bin, and gone for good after a question.
  const remove = async (title: string): Promise<void> => {
    await page.getByRole('button', { name: library('actions.removeNamed', { title }), exact: true }).click();
    // Gone from the list once it lies in the bin on the disk.
    await expect(entryOf(page, title)).toHaveCount(0);
  };
  await remove('Uno');
  await page.reload();
  await page.getByRole('button', { name: library('bin.restoreNamed', { title: 'Uno' }) }).click();
  await expect(entryOf(page, 'Uno')).toContainText(library('tags.of', { tags: 'comité, borrador' }));
  await remove('Uno');
  await page.getByRole('button', { name: library('bin.emptyIt') }).click();
  const ask = page.getByRole('dialog', { name: library('bin.ask', { count: 1 }) });
  await ask.getByRole('button', { name: library('actions.cancel') }).click();
  await expect(
    page.getByRole('button', { name: library('bin.restoreNamed', { title: 'Uno' }) }),
  ).toBeVisible();
  await page.getByRole('button', { name: library('bin.emptyIt') }).click();
  await ask.getByRole('button', { name: library('bin.confirm') }).click();
  await expect(page.getByText(library('bin.empty'))).toBeVisible();

  // The name in Explore and in Compare.
  await entryOf(page, nasty).getByText(library('actions.compare'), { exact: true }).click();
  await go(page, t, 'compare');
  await expect(page.getByText(nasty).first()).toBeVisible();
  await go(page, t, 'explore');
  await expect(page.getByText(nasty).first()).toBeVisible();
  await exploreOf(page, t, format, 'es-PE').expectTotal(await askModel('platform', '--set', 'training=1000'));
});

test('the history of a scenario beside the present one', async ({ page, t, format, open }) => {
  const library = (key: string, values = {}) => t(`library:${key}`, values);
  await open('#/explore?v=1&lang=es-PE&base=platform&tr=1000');
  const explore = exploreOf(page, t, format, 'es-PE');
  await saveAs(page, t, 'Con pasado');
  await explore.type('training', 5000);
  await explore.tool('save').click();
  await page.getByRole('button', { name: library('save.update', { title: 'Con pasado' }) }).click();
  // Saving is no step: undo goes on, and the name stays.
  await explore.tool('undo').click();
  await expect(explore.slider('training')).toHaveValue('1000');
  await expect(page.getByText('Con pasado').first()).toBeVisible();
  await go(page, t, 'library');
  await expect(page.getByText(library('standing.changed', { title: 'Con pasado' }))).toBeVisible();
  const entry = entryOf(page, 'Con pasado');
  await entry.getByRole('button', { name: library('actions.historyNamed', { title: 'Con pasado' }) }).click();
  await entry.getByText(library('history.compare')).click();
  const heads = page.getByRole('table', { name: t('compare:results.caption') }).getByRole('columnheader');
  await expect(heads.nth(1)).toContainText(/^Con pasado \(.+\)$/);
  await expect(heads.nth(2)).toHaveText('Con pasado');
});

test.describe('a device that fails', () => {
  test('full: the work is offered as a file where the notice stands', async ({ page, t, format, open }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open('#/explore?v=1&lang=es-PE&base=platform');
    await exploreOf(page, t, format, 'es-PE').type('training', 3000);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(t('problems:storage-full'));
    const arriving = page.waitForEvent('download');
    await alert.getByRole('button', { name: t('library:rescue.work') }).click();
    const file = JSON.parse((await readFile(await (await arriving).path())).toString());
    expect(file.settings.levers.training.value).toBe(3000);
  });

  test('one that never answers: said, and the work goes on', async ({ page, t, format, open }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    await open('#/explore?v=1&lang=es-PE&base=platform');
    const explore = exploreOf(page, t, format, 'es-PE');
    await explore.type('training', 3000);
    await expect(page.getByRole('alert')).toContainText(t('problems:storage-forbidden'));
    await page.reload();
    await explore.openGroup('talent');
    await explore.tool('undo').click();
    await expect(explore.slider('training')).toHaveValue('2500');
  });

  test('the database deleted under the page: said, and put back', async ({ page, t, format, open }) => {
    await open('#/explore?v=1&lang=es-PE&base=platform&tr=1000');
    await saveAs(page, t, 'Sobrevive');
    await exploreOf(page, t, format, 'es-PE').type('training', 3000);
    await page.waitForTimeout(AUTOSAVE);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('umbral');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(t('problems:storage-wiped', { count: 1 }));
    await alert.getByRole('button', { name: t('library:rescue.back') }).click();
    await expect(alert).toHaveCount(0);
    await page.getByRole('link', { name: t('nav.library') }).click();
    await expect(entryOf(page, 'Sobrevive')).toBeVisible();
    await page.reload();
    await expect(entryOf(page, 'Sobrevive')).toBeVisible();
  });
});

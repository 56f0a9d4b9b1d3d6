import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve.mjs';
import { exploreOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';

const PUBLISHED = 'https://umbral.example.org/pe/';
const FOLDER = join(ROOT, '.cache', 'published');

let copy: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', FOLDER, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITE_PUBLIC_ADDRESS: PUBLISHED },
  });
  copy = await serve({ folder: FOLDER, port: 0 });
});

test.afterAll(() => copy?.close());

test('a build that knows its address shares links to it, wherever it is opened', async ({
  page,
  t,
  format,
  context,
  stranger,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${copy.address}#/explore?v=0&lang=es-PE&base=platform`);
  const explore = exploreOf(page, t, format, 'es-PE');
  await explore.type('training', 3300);
  await explore.tool('share').click();
  const dialog = page.getByRole('dialog', { name: t('share.title') });
  const link = await dialog.getByLabel(t('share.link')).inputValue();
  expect(link).toBe(page.url().replace(copy.address, PUBLISHED));
  await expect(dialog.getByText(t('share.localOnly'))).toHaveCount(0);
  await dialog.getByRole('button', { name: t('share.copyLink') }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const other = await stranger();
  await other.goto(link.replace(PUBLISHED, copy.address));
  await expect(exploreOf(other, t, format, 'es-PE').slider('training')).toHaveValue('3300');
});

import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { devices, type Page } from '@playwright/test';
import jsqr from 'jsqr';
import { ROOT } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve.mjs';
import { LATER } from '../scenario/support/made-up-model.ts';
import { askModel } from './support/model.ts';
import { kept, newerSeen } from './support/offline.ts';
import { pixelsOf } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

// A phone as Chromium emulates it, on this computer.
const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
test.use({ ...phone, serviceWorkers: 'allow' });

const PATH = '/un/sub-camino/';
const BUILT = join(ROOT, 'dist');
const CHANGED = join(ROOT, '.cache', 'later');
const HOSTED = join(ROOT, '.cache', 'later-hosted');
const MONTH = 24;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(ROOT, 'tests', 'journeys', 'support', 'later.config.ts');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--config', config, '--outDir', CHANGED, '--emptyOutDir'],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } },
  );
});

function putUp(folder: string): void {
  rmSync(HOSTED, { recursive: true, force: true });
  cpSync(folder, HOSTED, { recursive: true });
}

/** What a chat program and its reader make of a link: escaped, quoted, the end of a sentence. */
function throughChat(link: string): string {
  const [address = '', hash = ''] = link.split('#');
  return `${address}#${hash.replaceAll('&', '&amp;').replaceAll('~', '%7E')}”.`;
}

test('a pair shared today, by chat and as a printed code, opens without a line to the same numbers; once the model has changed, to then and now', async ({
  page,
  context,
  t,
  format,
}) => {
  test.setTimeout(240_000);
  const drift = ['--set', `assumption.drift_peru_bau=${LATER.drift}`];
  const own = ['platform', '--set', 'public-compute=200'] as const;
  const [then, thenOther, now, nowOther] = await Promise.all([
    askModel(...own),
    askModel('compliance'),
    askModel(...own, ...drift),
    askModel('compliance', ...drift),
  ]);
  const level = ({ total }: typeof then): string => format.level(total[MONTH] ?? Number.NaN);
  expect(level(now)).not.toBe(level(then));
  const totals = (of: Page) =>
    of
      .getByRole('table', { name: t('compare:results.caption') })
      .getByRole('row', { name: t('compare:results.total', { month: MONTH }) })
      .getByRole('cell');

  putUp(BUILT);
  const host = await serve({ folder: HOSTED, port: 0, path: PATH });
  await page.goto(host.address);
  await kept(page);
  await page.goto('about:blank');
  const hash = '#/compare?v=1&lang=es-PE&a=platform~pc200~t=M.E1.s_.22.gente.22.&b=compliance';
  await page.goto(`${host.address}${hash}`);
  await expect(totals(page).first()).toHaveText(level(then));
  await page
    .getByRole('button', { name: t('toolbar.share') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t('share:many.title') });
  const link = await dialog.getByLabel(t('share.link')).inputValue();
  await dialog.getByText(t('share:qr.title')).click();
  const picture = await dialog.getByRole('img', { name: t('share:qr.alt') }).screenshot();
  const { data, width, height } = await pixelsOf(page, picture);
  const code = jsqr(Uint8ClampedArray.from(data), width, height)?.data ?? 'none';
  expect(code).toBe(link);
  await page.close();

  const received = [code, throughChat(link)];
  await context.setOffline(true);
  host.close();
  for (const address of received) {
    const reader = await context.newPage();
    await reader.goto(address);
    await expect(totals(reader).nth(0)).toHaveText(level(then));
    await expect(totals(reader).nth(1)).toHaveText(level(thenOther));
    await expect(reader.getByRole('region', { name: t('notice.label') })).toHaveText('');
    await reader.close();
  }

  putUp(CHANGED);
  const newer = await serve({ folder: HOSTED, port: Number(new URL(host.address).port), path: PATH });
  expect(newer.address).toBe(host.address);
  await context.setOffline(false);
  const visit = await context.newPage();
  await visit.goto(newer.address);
  const reload = visit.getByRole('button', { name: t('notice.reload') });
  await newerSeen(visit, reload);
  await reload.click();
  await expect(visit.getByText(LATER.version).first()).toBeVisible();
  await kept(visit);
  await visit.close();
  await context.setOffline(true);
  newer.close();
  for (const address of received) {
    const reader = await context.newPage();
    await reader.goto(address);
    await expect(totals(reader).nth(0)).toHaveText(level(now));
    await expect(totals(reader).nth(1)).toHaveText(level(nowOther));
    const board = reader.getByRole('region', { name: t('notice.label') });
    await expect(board).toContainText(
      t('problems:other-model', { saved: then.model, current: LATER.version }),
    );
    for (const answer of [then, now, thenOther, nowOther]) await expect(board).toContainText(level(answer));
    await board.getByRole('button', { name: t('share:earlier.open') }).click();
    const beside = reader.getByRole('dialog', { name: t('share:earlier.title') });
    await expect(beside.getByRole('table')).toHaveCount(2);
    await reader.close();
  }
});

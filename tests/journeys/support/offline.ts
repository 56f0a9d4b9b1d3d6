import type { Locator, Page } from '@playwright/test';

/** How long a browser may take to bring a newer build, on a slow machine. Milliseconds. */
const PATIENCE = 20_000;

/** Until the service worker has every file and answers for this page. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 60_000,
  });
}

/**
 * Until what tells of a newer build is seen. The newer service worker waits until the older has no work; now and then
 * Chromium takes one for busy that is not, and lets go of it when it ends workers at rest. It never ends one that is
 * watched, as they all are here: then that is done in its place.
 */
export async function newerSeen(page: Page, notice: Locator): Promise<void> {
  const seen = (): Promise<boolean> =>
    notice.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
  if (await seen()) return;
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await notice.waitFor({ timeout: PATIENCE });
}

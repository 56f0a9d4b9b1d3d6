// @ts-check

/** Nothing has arrived or been drawn for so long. Milliseconds. */
const QUIET = 500;
/** Of the slowest machine a page is tried on. Milliseconds. */
const PATIENCE = 60_000;

/**
 * Until a page rests: its letters are there, nothing says that it waits, and for half a second nothing arrived and no draws
 * came. Playwright's own `networkidle` can wait for ever: Chromium tells the end of a worker's file to the worker alone.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function rested(page) {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null, null, {
    timeout: PATIENCE,
  });
  await page.evaluate(async (quiet) => {
    await document.fonts.ready;
    await /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        /** @type {ReturnType<typeof setTimeout>} */
        let timer;
        const observer = new PerformanceObserver(() => wait());
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, quiet);
        };
        observer.observe({ entryTypes: ['resource', 'mark'] });
        wait();
      })
    );
  }, QUIET);
}

/**
 * Until a page that shows chances has all its draws, those included that every printed number rests on, and rests.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function drawn(page) {
  await page.waitForFunction(() => performance.getEntriesByName('futures-8192-double').length > 0, null, {
    timeout: PATIENCE,
  });
  await rested(page);
}

import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.mjs';
import { freePort } from './scripts/serve.mjs';

// Playwright reads this file once more in each worker; what the first reading found is handed on.
process.env.UMBRAL_CHROMIUM ??= (await findBrowser()) ?? '';
process.env.UMBRAL_JOURNEY_PORT ??= String(await freePort());

// A sub-path, as on a project page: an address that wrongly begins at the host's root is found here.
const path = '/un/sub-camino/';
const address = `http://localhost:${process.env.UMBRAL_JOURNEY_PORT}${path}`;
const program = process.env.UMBRAL_CHROMIUM;

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: '.cache/journeys',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  use: {
    baseURL: address,
    locale: 'es-PE',
    timezoneId: 'America/Lima',
    screenshot: 'only-on-failure',
    // They test the page itself, as it comes from the host; offline.test.ts lets the worker in.
    serviceWorkers: 'block',
    ...devices['Desktop Chrome'],
    launchOptions: { args: BROWSER_FLAGS, ...(program ? { executablePath: program } : {}) },
  },
  // Serves dist/ as it is: `npm test` builds before the journeys, and so does `npm test -- build journeys`.
  webServer: {
    command: `node scripts/serve.mjs ${process.env.UMBRAL_JOURNEY_PORT} ${path}`,
    url: address,
    reuseExistingServer: false,
  },
});

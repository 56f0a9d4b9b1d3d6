// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, tool } from './project.mjs';

/** For machines without a screen or a sound card, and no calls home. Only root has to do without the sandbox. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const { env } = process;

/** Where systems keep a Chromium or a Chrome. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ]
      : [],
  ),
];

/**
 * A browser that is already on this machine.
 *
 * @returns {Promise<string | null>} the path of its program; null where there is none
 */
export async function findBrowser() {
  if (env.UMBRAL_CHROMIUM) return env.UMBRAL_CHROMIUM;
  for (const place of [...USUAL_PLACES, await playwrightsOwn()]) if (runs(place)) return place;
  return null;
}

/**
 * A browser, fetched if there is none: Playwright's own, and as root on Debian (CI, containers) the distribution's.
 *
 * @returns {Promise<string | null>} null where none could be had; what helps is then on standard error
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) {
    if (runs(found)) return found;
    console.error(`UMBRAL_CHROMIUM names ${found}, which does not start.`);
    return null;
  }
  console.log('No Chromium on this machine: asking Playwright for its own ...');
  spawnSync(process.execPath, [tool('@playwright/test', 'playwright'), 'install', 'chromium'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 180_000,
    env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  const fetched = await findBrowser();
  if (fetched) return fetched;

  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log("Playwright's own did not come: installing the distribution's chromium ...");
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  console.error(
    [
      'The journeys need a Chromium or Chrome, and there is none here. One of these gets it:',
      '  npx playwright install --with-deps chromium    (any system)',
      '  sudo apt-get install chromium                  (Debian and Ubuntu)',
      '  UMBRAL_CHROMIUM=/path/to/chrome npm test       (one that is elsewhere)',
    ].join('\n'),
  );
  return null;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Whether a program is there and starts: a browser whose system libraries are missing is none.
 *
 * @param {string} program
 */
function runs(program) {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true; // there `--version` opens a window
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

// node scripts/browser.mjs: gets a browser and prints where it is
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await ensureBrowser();
  if (browser === null) process.exit(1);
  console.log(browser);
}

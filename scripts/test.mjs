// @ts-check
// npm test: every check in order, quick ones first; stops at the first that fails.
//   npm test -- types unit      only these
//   npm test -- --keep-going    all of them, whatever fails
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, node, ROOT, tool } from './project.mjs';

const VITEST_REPORT = join(ROOT, '.cache', 'vitest.json');
const JOURNEYS_REPORT = join(ROOT, '.cache', 'journeys.json');
/** Biome colours every character when nobody looks at a terminal. */
const COLOURS = process.stdout.isTTY ? [] : ['--colors=off'];

/** @type {Record<string, { title: string, run: () => Promise<number> }>} */
const STAGES = {
  types: {
    title: 'types, and a model that knows no browser',
    run: async () => {
      const codes = await Promise.all(
        ['tsconfig.json', 'src/model/tsconfig.json', 'src/offline/tsconfig.json'].map((config) =>
          node([tool('typescript', 'tsc'), '-p', config]),
        ),
      );
      return codes.find((code) => code !== 0) ?? 0;
    },
  },
  lint: {
    title: 'format, lint, and colours only from the tokens',
    run: async () => {
      const lint = await node([
        tool('@biomejs/biome', 'biome'),
        'ci',
        '--error-on-warnings',
        ...COLOURS,
        '.',
      ]);
      const style = await node(['scripts/style.mjs']);
      return lint || style;
    },
  },
  borders: {
    title: 'borders between folders',
    run: () => node([tool('dependency-cruiser', 'depcruise'), 'src', '--output-type', 'err']),
  },
  dead: { title: 'dead code', run: () => node([tool('knip')]) },
  unit: {
    title: 'unit tests and laws',
    run: () =>
      node([
        tool('vitest'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${VITEST_REPORT}`,
      ]),
  },
  build: { title: 'build', run: () => node([tool('vite'), 'build', '--logLevel', 'warn']) },
  journeys: {
    title: 'journeys in a browser',
    run: async () => {
      const { ensureBrowser } = await import('./browser.mjs');
      const browser = await ensureBrowser();
      if (browser === null) return 1;
      return node([tool('@playwright/test', 'playwright'), 'test'], { UMBRAL_CHROMIUM: browser });
    },
  },
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.find((name) => !(name in STAGES));
if (unknown !== undefined) {
  console.error(`There is no check "${unknown}": ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}
const keepGoing = process.argv.includes('--keep-going');

ensureInstalled();
for (const report of [VITEST_REPORT, JOURNEYS_REPORT]) rmSync(report, { force: true });

/** @type {string[]} */
const summary = [];
let broken = false;
for (const [name, { title, run }] of Object.entries(STAGES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}: ${title}`);
  const began = performance.now();
  const code = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  summary.push(`  ${name.padEnd(9)} ${seconds.padStart(6)} s  ${code === 0 ? 'ok' : 'FAILED'}`);
  if (code === 0) continue;
  broken = true;
  if (!keepGoing) break;
}

const counts = [vitestCounts(), journeyCounts()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exit(broken ? 1 : 0);

function vitestCounts() {
  const report = read(VITEST_REPORT);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function journeyCounts() {
  const stats = read(JOURNEYS_REPORT)?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

/**
 * @param {string} file
 * @returns {any} null where the stage did not come so far
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

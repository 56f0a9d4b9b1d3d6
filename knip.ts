import type { KnipConfig } from 'knip';

/** Style sheets count as files too: what they name with `url()` or `@import` is used, and one nobody imports is dead. */
const css = (text: string): string =>
  [...text.matchAll(/(?:url\(|@import\s+)["']?([^"')\s;]+)/g)]
    .map(([, named]) => `import '${named}';`)
    .join('\n');

export default {
  entry: [
    'src/cli/main.ts',
    'src/engine/{worker,study-worker}.ts',
    // Run at build time by scripts/kernel-plugin.ts.
    'src/model/compile/printed.ts',
    // What it prints for the page asks for this.
    'src/engine/single-runs.ts',
    // Built by scripts/offline.ts.
    'src/offline/worker.ts',
    // Bundled by scripts/freeze.mjs.
    'src/scenario/frozen-entry.ts',
    // Read by the build that tests/journeys/later.test.ts starts.
    'tests/journeys/support/later.config.ts',
    'scripts/*.{mjs,ts}',
    'scripts/bench/*.ts',
    'scripts/fuzz/run.ts',
    'tests/**/*.test.{ts,tsx}',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{mjs,ts}', 'tests/**/*.{ts,tsx}'],
  compilers: { css },
  // Started by scripts/test.mjs through the file its package names.
  // Started by scripts/test.mjs through the file its package names.
  ignoreDependencies: ['dependency-cruiser'],
  // scripts/browser.mjs looks whether they are there.
  ignoreBinaries: ['apt-get'],
  // A door names the shapes it hands out, and a type costs the page nothing.
  exclude: ['types'],
  // Seen too widely is not dead.
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** What the page registers (src/offline/page.ts). */
const NAME = 'service-worker.js';
const ENTRY = fileURLToPath(new URL('../src/offline/worker.ts', import.meta.url));

interface Listed {
  /** From index.html. */
  readonly url: string;
  /** Of the content; null where the name carries a hash of it. */
  readonly revision: string | null;
}

/** Every file of a built folder but the worker itself, by name. */
export function filesToKeep(folder: string): readonly Listed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, url: relative(folder, file).split(sep).join('/') }))
    .filter(({ url }) => url !== NAME)
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ file, url }) => ({ url, revision: url.startsWith('assets/') ? null : hash(readFileSync(file)) }));
}

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Writes the service worker beside index.html, with the list of all that was built. */
export function offlineWorker(): Plugin {
  let folder: string | null = null;
  return {
    name: 'umbral-offline-worker',
    apply: 'build',
    // The worker is built inside a hook: that hook takes long, and that is no news.
    config: () => ({ build: { rolldownOptions: { checks: { pluginTimings: false } } } }),
    configResolved({ build: { lib, ssr, write, outDir }, root }) {
      folder = lib || ssr || !write ? null : resolve(root, outDir);
    },
    async closeBundle(error) {
      if (error || folder === null) return;
      const files = filesToKeep(folder);
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: {
          'process.env.NODE_ENV': '"production"',
          __OFFLINE_FILES__: JSON.stringify(files),
          __OFFLINE_BUILD__: JSON.stringify(hash(JSON.stringify(files))),
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'es2023',
          // One plain script: not every browser runs a module as a service worker.
          lib: { entry: ENTRY, formats: ['iife'], name: 'worker', fileName: () => NAME },
        },
      });
    },
  };
}

// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

const CACHE = join(ROOT, '.cache');

/**
 * A module of ours as Node sees it: the same TypeScript and printed kernel as in the page, bundled by Vite once per
 * state of the sources, so that a second call starts at once.
 *
 * @param {string} entry path inside the project
 * @returns {Promise<any>} what the module exports
 */
export async function loadSource(entry) {
  const name = `node-${basename(entry).replace(/\.\w+$/, '')}-`;
  const folder = join(CACHE, name + stateOfSources());
  if (!existsSync(folder)) await bundle(entry, folder, name);
  return import(pathToFileURL(join(folder, 'entry.js')).href);
}

/** A name for what a bundle is made of: it changes when any file of it does. */
function stateOfSources() {
  const hash = createHash('sha256');
  for (const path of ['src', 'scenarios', 'scripts', 'vite.config.ts', 'package.json']) {
    const inside = statSync(join(ROOT, path)).isDirectory()
      ? readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).sort()
      : ['.'];
    for (const name of inside) {
      const { mtimeMs, size } = statSync(join(ROOT, path, name));
      hash.update(`${path}/${name}:${mtimeMs}:${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} entry
 * @param {string} folder where the bundle goes, whole or not at all
 * @param {string} name how older bundles of the same entry begin
 */
async function bundle(entry, folder, name) {
  const { build } = await import('vite');
  const unfinished = join(CACHE, `unfinished-${process.pid}`);
  await build({
    root: ROOT,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir: unfinished,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'entry.js' } },
    },
  });
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) {
    if (old.startsWith(name)) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  try {
    renameSync(unfinished, folder);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    // Somebody else's call was quicker, with the same sources.
    if (!existsSync(folder)) throw cause;
  }
}

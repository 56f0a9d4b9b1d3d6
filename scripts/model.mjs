// @ts-check
// npm run --silent model -- <scenario> ...: the very same TypeScript and printed kernel as in the page, run in Node.
// Bundled by Vite once per state of the sources (.cache/), so that the second call starts at once.
// Prints the program's own output and nothing else.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

const CACHE = join(ROOT, '.cache');

try {
  const folder = join(CACHE, `model-${stateOfSources()}`);
  if (!existsSync(folder)) await bundle(folder);
  const { main } = await import(pathToFileURL(join(folder, 'main.js')).href);
  const { code, stdout, stderr } = main(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
} catch (cause) {
  const hint = existsSync(join(ROOT, 'node_modules')) ? '' : ' Run `npm ci` first.';
  console.error(`The model did not start: ${cause instanceof Error ? cause.message : String(cause)}${hint}`);
  process.exitCode = 1;
}

/** A name for what the bundle is made of: it changes when any file of it does. */
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

/** @param {string} folder where the bundle goes, whole or not at all */
async function bundle(folder) {
  const { build } = await import('vite');
  const unfinished = `${folder}.${process.pid}`;
  await build({
    root: ROOT,
    logLevel: 'silent',
    publicDir: false,
    build: { ssr: 'src/cli/main.ts', outDir: unfinished, emptyOutDir: true, copyPublicDir: false },
  });
  for (const name of readdirSync(CACHE)) {
    if (/^model-[0-9a-f]+$/.test(name)) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  try {
    renameSync(unfinished, folder);
  } catch {
    // Somebody else's call was quicker, with the same sources.
    rmSync(unfinished, { recursive: true, force: true });
  }
}

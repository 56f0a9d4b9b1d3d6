// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder, wherever a script was called from. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Plain Node only: this file also runs where nothing is installed yet. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing what package-lock.json names (npm ci) ...');
  // Development packages too, even where NODE_ENV=production says otherwise: the build is made of them.
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('npm ci failed: nothing was built. Its own message stands above.');
    process.exit(1);
  }
}

/** Whether node_modules holds every package of the lockfile at its version (optional ones may be absent). */
function isInstalled() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted ?? {}).every(
    ([place, { version, optional }]) =>
      place === '' || (present?.[place] ? present[place].version === version : optional && present),
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Runs npm itself, also where `npm` is a .cmd file that Node does not start directly.
 *
 * @param {string[]} args
 */
function npm(args) {
  const own = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  return own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * The file that starts an installed tool, for `node <file>`: no shell and no npx in between.
 *
 * @param {string} name of the package
 * @param {string} [command] where it is called differently
 */
export function tool(name, command = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node program with our own output and no input.
 *
 * @param {string[]} args file first
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
export function node(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    // Whoever ends us ends what we started: no server or browser stays behind.
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      child.once('exit', () => process.exit(1));
    };
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.once(signal, end);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, end);
      resolve(code ?? 1);
    });
  });
}

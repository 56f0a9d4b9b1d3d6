import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { tool } from '../../scripts/project.mjs';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A folder outside the project with the files of a fault and the guard's own configuration, gone after the test.
 *
 * @param faults what is planted: path to text
 * @param guard  paths of the project that are copied beside it
 */
export function plant(faults: Record<string, string>, guard: readonly string[] = []): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'umbral-canary-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const path of guard) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(faults)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** How a guard ended and all it said. */
interface Verdict {
  readonly code: number;
  readonly said: string;
}

/** Runs a guard as `npm test` does, in the given folder. */
function run(folder: string, file: string, args: readonly string[]): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
    });
    child.stderr.on('data', (part) => {
      said += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

export const GUARDS = {
  types: (folder: string, config: string, ...more: string[]) =>
    run(folder, tool('typescript', 'tsc'), ['-p', config, '--pretty', 'false', ...more]),
  lint: (folder: string) =>
    run(folder, tool('@biomejs/biome', 'biome'), [
      'lint',
      '--vcs-enabled=false',
      '--max-diagnostics=none',
      '.',
    ]),
  borders: (folder: string) =>
    run(folder, tool('dependency-cruiser', 'depcruise'), ['src', '--output-type', 'err']),
  deadCode: (folder: string) => run(folder, tool('knip'), ['--no-progress']),
  style: (folder: string) => run(ROOT, join(ROOT, 'scripts', 'style.mjs'), [folder]),
};

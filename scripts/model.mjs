// @ts-check
// npm run --silent model -- <scenario> ...: the model of the page, run in Node.
// Prints the program's own output and nothing else.
import { createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadSource } from './load-source.mjs';
import { ROOT } from './project.mjs';

/**
 * Writes piece by piece, as fast as the reader takes it; a reader that has had enough ends it quietly.
 *
 * @param {Iterable<string>} pieces
 * @param {string | undefined} out
 */
async function write(pieces, out) {
  const stream = out === undefined ? process.stdout : createWriteStream(out);
  try {
    await pipeline(Readable.from(pieces), stream, { end: out !== undefined });
  } catch (cause) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code === 'EPIPE') return;
    process.stderr.write(`model: ${out ?? 'standard output'} cannot be written: ${message}\n`);
    process.exitCode = 2;
  }
}

try {
  const { main } = await loadSource('src/cli/main.ts');
  const outcome = main(process.argv.slice(2));
  const { code, stdout, stderr, pieces, out } = outcome.later ? await outcome.later() : outcome;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
  if (pieces) await write(pieces, out);
} catch (cause) {
  const hint = existsSync(join(ROOT, 'node_modules')) ? '' : ' Run `npm ci` first.';
  console.error(`The model did not start: ${cause instanceof Error ? cause.message : String(cause)}${hint}`);
  process.exitCode = 1;
}

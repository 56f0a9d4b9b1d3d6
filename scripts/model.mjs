// @ts-check
// npm run --silent model -- <scenario> ...: the model of the page, run in Node.
// Prints the program's own output and nothing else.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from './load-source.mjs';
import { ROOT } from './project.mjs';

try {
  const { main } = await loadSource('src/cli/main.ts');
  const { code, stdout, stderr } = main(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
} catch (cause) {
  const hint = existsSync(join(ROOT, 'node_modules')) ? '' : ' Run `npm ci` first.';
  console.error(`The model did not start: ${cause instanceof Error ? cause.message : String(cause)}${hint}`);
  process.exitCode = 1;
}

// @ts-check
// npm run freeze: keeps the model of today for ever, as public/models/<version>.js (docs/versions.md).
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledModel } from './freeze-bundle.mjs';
import { loadSource } from './load-source.mjs';
import { ensureInstalled, ROOT } from './project.mjs';

const CURRENT = join(ROOT, 'src', 'model', 'current.ts');
const FROZEN = join(ROOT, 'public', 'models');
const LIST = join(ROOT, 'tests', 'model', 'frozen.list');

ensureInstalled();
const source = readFileSync(CURRENT, 'utf8');
const version = /MODEL_VERSION = '([^']+)'/.exec(source)?.[1];
if (version === undefined) stop('src/model/current.ts names no MODEL_VERSION.');
const changelog = readFileSync(join(ROOT, 'docs', 'model-changelog.md'), 'utf8');
if (!changelog.includes(`\n## ${version} `)) stop(`docs/model-changelog.md has no line on ${version}.`);

const { modelHash } = await loadSource('src/model/fingerprint.ts');
const { shortHash } = await loadSource('src/kernel/hash.ts');
const hash = modelHash();
const frozen = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'))
  .map((line) => line.split(' '));
const before = frozen.find(([name]) => name === version);
if (before?.[1] === hash) stop(`${version} (${hash}) is frozen already.`, 0);
if (before !== undefined)
  stop(
    `${version} is frozen as ${before[1]}, and the model is now ${hash}. Raise MODEL_VERSION, say in docs/model-changelog.md what moved, and freeze again.`,
  );

writeFileSync(CURRENT, source.replace(/MODEL_HASH = '[^']*'/, `MODEL_HASH = '${hash}'`));
const text = await bundledModel();
const file = join(FROZEN, `${version}.js`);
if (existsSync(file)) stop(`${file} is there, but not in tests/model/frozen.list.`);
mkdirSync(FROZEN, { recursive: true });
writeFileSync(file, text);
const kept = Object.fromEntries([...frozen.map(([name, of]) => [name, of]), [version, hash]]);
writeFileSync(join(FROZEN, 'versions.json'), `${JSON.stringify(kept, null, 2)}\n`);
appendFileSync(LIST, `${version} ${hash} ${shortHash(text)}\n`);
console.log(
  `${version} (${hash}) is frozen: public/models/${version}.js, ${Math.ceil(text.length / 1024)} KB.`,
);

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message, code = 1) {
  console.log(message);
  process.exit(code);
}

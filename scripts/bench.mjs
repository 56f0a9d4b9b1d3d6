// @ts-check
// npm run bench: ratios and medians of one run, printed and written to docs/performance.md beside the last ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { measurePage } from './bench/page.mjs';
import { ROOT } from './project.mjs';

const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

say('Building the page and the engine');
await build({ root: ROOT, logLevel: 'error' });
await build({
  root: ROOT,
  logLevel: 'error',
  build: {
    ssr: true,
    rolldownOptions: { input: { engine: 'scripts/bench/engine.ts', share: 'scripts/bench/share.ts' } },
    outDir: '.cache/bench',
    emptyOutDir: true,
    copyPublicDir: false,
  },
});
const { measureEngine } = await import(join(ROOT, '.cache/bench/engine.js'));

say('Measuring the engine');
const engine = await measureEngine();
say('Measuring the page in Chromium');
const page = await measurePage();

/** @param {string} file */
const brotli = (file) => brotliCompressSync(readFileSync(join(ROOT, 'dist', file))).length;
/** @param {readonly string[]} files @param {RegExp} kind */
const kilobytes = (files, kind) =>
  [...new Set(files)].filter((f) => kind.test(f)).reduce((sum, f) => sum + brotli(f), 0) / 1024;
const code = /\.(js|css|html|wasm)$/;

/** @type {[name: string, value: number, unit: string, target: number | { atLeast: number } | null][]} */
const rows = [
  ['equations', engine.equations, '', null],
  ['one run, printed module', engine.scalarMicroseconds, 'µs', null],
  ['interpreter / printed module', engine.interpreterOverScalar, 'ratio', null],
  ["one run, SDEverywhere's JavaScript of the same equations", engine.peerMicroseconds, 'µs', null],
  ['SDEverywhere / printed module', engine.peerOverScalar, 'ratio', null],
  [
    'SDEverywhere / one draw of f32x4',
    (engine.peerMicroseconds * 1.024) / engine.draws1024Single,
    'ratio',
    null,
  ],
  ['path of a new amount (run + read off)', engine.simulate, 'ms', null],
  ['bridge, four groups moved, one lever new', engine.bridge, 'ms', null],
  ['what the window eats', engine.windowLosses, 'ms', null],
  ['1,024 draws, scalar module, Node', engine.draws1024Scalar, 'ms', null],
  ['1,024 draws, two side by side (f64x2), Node', engine.draws1024, 'ms', null],
  ['1,024 draws, four side by side (f32x4), Node', engine.draws1024Single, 'ms', null],
  ['scalar / f64x2', engine.vectorSpeedUp, 'ratio', { atLeast: 2 }],
  ['scalar / f32x4', engine.singleSpeedUp, 'ratio', { atLeast: 5 }],
  ['8,192 draws, f32x4, one thread', engine.draws8192Single, 'ms', null],
  ['8,192 draws, f64x2, one thread', engine.draws8192, 'ms', null],
  ['statistics of 8,192 draws', engine.summary8192, 'ms', null],
  ['two threads over one, 8,192 draws', engine.twoThreadsOverOne, 'ratio', null],
  ['share of the arithmetic peak of wasm, f64x2', 100 * engine.peakShare, '%', null],
  ['share of the arithmetic peak of wasm, f32x4', 100 * engine.peakShareSingle, '%', null],
  ['that peak, f32x4', engine.peakGigaflops, 'Gflop/s', null],
  ['quantiles over a sort, 10,000 draws', engine.quantilesOverSort, 'ratio', 0.15],
  ['key press to painted lines, 1x, median', page.plain.median, 'ms', null],
  ['key press to painted lines, 1x, p98', page.plain.p98, 'ms', 32],
  ['key press to painted lines, 4x, median', page.slow.median, 'ms', null],
  ['key press to painted lines, 4x, p98', page.slow.p98, 'ms', 64],
  ['pointer drag, move to painted lines, 1x, p98', page.plain.drag, 'ms', null],
  ['pointer drag, move to painted lines, 4x, p98', page.slow.drag, 'ms', null],
  ['dropped frames in a pointer drag, 1x', page.plain.dropped, `of ${page.plain.frames}`, null],
  ['input to painted 1,024-draw band, 1x, median', page.plain.first.median, 'ms', null],
  ['input to painted 1,024-draw band, 1x, p95', page.plain.first.p95, 'ms', 40],
  ['input to painted 1,024-draw band, 4x, median', page.slow.first.median, 'ms', null],
  ['input to painted 1,024-draw band, 4x, p95', page.slow.first.p95, 'ms', 80],
  ['input to painted 8,192-draw band, 1x, median', page.plain.all.median, 'ms', null],
  ['input to painted 8,192-draw band, 1x, p95', page.plain.all.p95, 'ms', 100],
  ['input to painted 8,192-draw band, 4x, median', page.slow.all.median, 'ms', null],
  ['input to painted 8,192-draw band, 4x, p95', page.slow.all.p95, 'ms', 120],
  ['input to the 8,192 draws in doubles, 1x, median', page.plain.rest.median, 'ms', null],
  ['long tasks in a pointer drag, 1x', page.plain.longTasks, '', 0],
  ['first paint on a slow line (1.6 Mbit/s, 150 ms; files sent with brotli)', page.paint, 'ms', null],
  ['code before first paint, brotli', kilobytes(page.firstPaint, code), 'KB', 110],
  ['all code of Explore and Compare, brotli', kilobytes(page.all, code), 'KB', 230],
  ['fonts', kilobytes(page.all, /\.woff2$/), 'KB', 60],
];

const digits = (/** @type {number} */ x) =>
  Number.isNaN(x)
    ? `not measured (${engine.peerMissing})`
    : x >= 100
      ? x.toFixed(0)
      : x.toFixed(x < 10 ? 2 : 1);
const previous = readLast();
const table = [
  '| what | measured | last | target | |',
  '|---|---:|---:|---:|---|',
  ...rows.map(([name, value, unit, target]) => {
    const wanted =
      target === null ? '' : typeof target === 'number' ? `at most ${target}` : `at least ${target.atLeast}`;
    const verdict = target === null ? '' : holds(value, target) ? 'held' : 'MISSED';
    return `| ${name} | ${digits(value)} ${unit} | ${previous.get(name) ?? ''} | ${wanted} | ${verdict} |`;
  }),
].join('\n');
say(table);

const missed = rows.filter(([, value, , target]) => target !== null && !holds(value, target));
say(missed.length === 0 ? 'All budgets held.' : `Missed: ${missed.map(([name]) => name).join('; ')}`);
write();

/** @param {number} value @param {number | { atLeast: number }} target */
function holds(value, target) {
  return typeof target === 'number' ? value <= target : value >= target.atLeast;
}

function readLast() {
  const text = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
  const between = text.slice(text.indexOf(BEGIN), text.indexOf(END));
  return new Map(
    between
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length > 4 && cells[1] !== 'what' && !cells[1]?.startsWith('---'))
      .map((cells) => /** @type {[string, string]} */ ([cells[1], cells[2]])),
  );
}

function write() {
  const file = join(ROOT, 'docs/performance.md');
  const text = readFileSync(file, 'utf8');
  const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, Chromium ${page.version} headless.`;
  writeFileSync(
    file,
    `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n\n${machine}\n\n${table}\n\n${text.slice(text.indexOf(END))}`,
  );
}

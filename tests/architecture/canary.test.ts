// A guard that nobody has seen bite may be asleep: each is given a fault here and has to fail on it.
// Slow for unit tests (some 5 s): every case starts the real tool.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GUARDS, plant, ROOT } from './plant.ts';

const SLOW = 60_000;

/** Fault: file and import, and the rule that has to name it. */
const FORBIDDEN_IMPORTS: readonly [rule: string, file: string, imported: string][] = [
  ['kernel-imports-ours', 'src/kernel/a.ts', '../model/index.ts'],
  ['kernel-imports-packages', 'src/kernel/b.ts', 'immer'],
  ['model-imports-ours', 'src/model/a.ts', '../ui/index.ts'],
  ['model-imports-packages', 'src/model/b.ts', 'immer'],
  ['scenario-imports-ours', 'src/scenario/a.ts', '../state/index.ts'],
  ['scenario-imports-packages', 'src/scenario/b.ts', 'react'],
  ['engine-imports-ours', 'src/engine/a.ts', '../scenario/index.ts'],
  ['engine-imports-packages', 'src/engine/b.ts', 'react'],
  ['state-imports-packages', 'src/state/a.ts', 'recharts'],
  ['charts-imports-ours', 'src/charts/a.ts', '../state/index.ts'],
  ['charts-imports-types-only', 'src/charts/b.ts', '../model/index.ts'],
  ['ui-imports-ours', 'src/ui/a.ts', '../i18n/index.ts'],
  ['views-imports-ours', 'src/views/a.ts', '../model/deep.ts'],
  ['views-imports-packages', 'src/views/b.ts', 'recharts'],
  ['production-packages', 'src/views/c.ts', 'fast-check'],
  ['resolvable', 'src/views/d.ts', './not-there.ts'],
  ['known-folder', 'src/misc/a.ts', '../kernel/result.ts'],
  ['no-circular', 'src/ui/circle.ts', './cycle.ts'],
];

test('a forbidden import fails the borders', { timeout: SLOW }, async () => {
  const doors = ['kernel/result', 'model/index', 'model/deep', 'scenario/index', 'state/index', 'i18n/index'];
  const folder = plant(
    {
      ...Object.fromEntries(
        [...doors, 'ui/index'].map((door) => [`src/${door}.ts`, 'export const x = 1;\n']),
      ),
      ...Object.fromEntries(
        FORBIDDEN_IMPORTS.map(([, file, imported]) => [file, `import * as x from '${imported}';\nx;\n`]),
      ),
      'src/ui/cycle.ts': "import './circle.ts';\n",
    },
    ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'],
  );
  const { code, said } = await GUARDS.borders(folder);
  expect(code).not.toBe(0);
  const silent = FORBIDDEN_IMPORTS.filter(([rule, file]) => !said.includes(`error ${rule}: ${file}`));
  expect(silent, said).toEqual([]);
});

test('the borders look at the whole of src', { timeout: SLOW }, async () => {
  const { said } = await GUARDS.borders(ROOT);
  expect(Number(/(\d+) modules/.exec(said)?.[1])).toBeGreaterThanOrEqual(sourceFiles().length);
});

test('a browser in the model does not compile', { timeout: SLOW }, async () => {
  const words = ['window', 'document', 'fetch', 'setTimeout', 'localStorage', 'console', 'process'];
  const folder = plant({
    'src/model/planted.ts': words.map((word) => `${word};\n`).join(''),
    'src/model/tsconfig.json': JSON.stringify({
      extends: join(ROOT, 'src/model/tsconfig.json'),
      include: ['.'],
    }),
  });
  const { code, said } = await GUARDS.types(folder, 'src/model/tsconfig.json');
  expect(code).not.toBe(0);
  expect(
    words.filter((word) => !said.includes(`'${word}'`)),
    said,
  ).toEqual([]);
});

test('the model compiled without a browser is the whole model', { timeout: SLOW }, async () => {
  const { said } = await GUARDS.types(ROOT, 'src/model/tsconfig.json', '--listFilesOnly');
  const pure = sourceFiles().filter((file) => /^src\/(?:model|kernel|evidence|edition)\//.test(file));
  expect(pure.length).toBeGreaterThan(40);
  const listed = said.replaceAll('\\', '/');
  expect(pure.filter((file) => !listed.includes(file))).toEqual([]);
});

test('a missing or unknown message does not compile', { timeout: SLOW }, async () => {
  const folder = plant({
    'planted.ts': `
      import i18next from 'i18next';
      import type { Shape } from '${ROOT}/src/i18n/shape.ts';
      const reference = { title: 'Hola', deep: { down: 'Abajo' } } as const;
      export const complete = { title: 'Hi', deep: { down: 'Down' } } as const satisfies Shape<typeof reference>;
      export const missing = { title: 'Hi', deep: {} } as const satisfies Shape<typeof reference>;
      export const extra = { title: 'Hi', deep: { down: 'Down', up: 'Up' } } as const satisfies Shape<typeof reference>;
      export const unknown = i18next.t('common:no.such.message');
    `,
    'tsconfig.json': JSON.stringify({
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { types: [] },
      files: ['planted.ts', join(ROOT, 'src/i18n/i18next.d.ts')],
      include: [],
    }),
  });
  const { code, said } = await GUARDS.types(folder, 'tsconfig.json');
  expect(code).not.toBe(0);
  const lines = [...said.matchAll(/planted\.ts\((\d+),/g)].map(([, line]) => Number(line));
  expect([...new Set(lines)], said).toEqual([6, 7, 8]);
});

test('every English catalogue is held to the Spanish one', () => {
  const catalogues = sourceFiles().filter((file) => /^src\/i18n\/en\/(?!index|later)/.test(file));
  expect(catalogues.length).toBeGreaterThan(6);
  const loose = catalogues.filter(
    (file) => !/satisfies Shape<|: Shape</.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(loose).toEqual([]);
});

test('chance, the clock and loose digits fail the linter', { timeout: SLOW }, async () => {
  const faults = {
    random: 'Math.random();',
    clock: 'Date.now();',
    exp: 'Math.exp(1);',
    log: 'Math.log(2);',
    pow: 'Math.pow(2, 3);',
    power: 'const two = 2;\nexport const eight = two ** 3;',
    'power-of': 'let two = 2;\ntwo **= 3;',
    tanh: '1 + Math.tanh(1);',
    hidden: "Math['exp'](1);",
    taken: 'const { exp } = Math;\nexp(1);',
    crypto: 'crypto.randomUUID();',
  };
  const folders = ['model', 'kernel', 'scenario'];
  const folder = plant(
    {
      ...Object.fromEntries(
        folders.flatMap((name) =>
          Object.entries(faults).map(([fault, text]) => [`src/${name}/${fault}.ts`, `${text}\n`]),
        ),
      ),
      'src/engine/random.ts': 'Math.random();\n',
      'src/engine/clock.ts': 'Date.now();\n',
      'src/views/worker.ts': "export const mine = new Worker('./x.js');\n",
      'src/model/exact.ts':
        'export const two = Math.sqrt(4) * Math.abs(-1) + Math.min(0, Math.floor(0.5));\n',
    },
    ['biome.json', 'scripts/lint'],
  );
  const { code, said } = await GUARDS.lint(folder);
  expect(code).not.toBe(0);
  const faulty = [
    ...folders.flatMap((name) => Object.keys(faults).map((fault) => `src/${name}/${fault}.ts`)),
    'src/engine/random.ts',
    'src/engine/clock.ts',
    'src/views/worker.ts',
  ];
  const named = (file: string) =>
    new RegExp(`^${file}:\\d+:\\d+ (?:plugin|lint/style/noRestrictedGlobals) `, 'm').test(
      said.replaceAll('\\', '/'),
    );
  expect(faulty.filter((file) => !named(file))).toEqual([]);
  expect(named('src/model/exact.ts'), said).toBe(false);
});

test('what the built page lacks of React fails the linter', { timeout: SLOW }, async () => {
  const missing: readonly [module: string, name: string][] = [
    ['react', 'useTransition'],
    ['react', 'useOptimistic'],
    ['react', 'Activity'],
    ['react-dom', 'preload'],
    ['react-dom/client', 'hydrateRoot'],
  ];
  const there: readonly [module: string, name: string][] = [
    ['react', 'startTransition'],
    ['react-dom', 'createPortal'],
    ['react-dom/client', 'createRoot'],
  ];
  const use = ([module, name]: readonly [string, string]) => [
    `src/views/${name}.ts`,
    `import { ${name} } from '${module}';\nexport const a = ${name};\n`,
  ];
  const folder = plant(Object.fromEntries([...missing, ...there].map(use)), ['biome.json', 'scripts/lint']);
  const { code, said } = await GUARDS.lint(folder);
  expect(code).not.toBe(0);
  const named = [...said.matchAll(/^src\S+\/(\w+)\.ts:\d+:\d+ lint\/style\/noRestrictedImports /gm)];
  expect(named.map(([, name]) => name).sort(), said).toEqual(missing.map(([, name]) => name).sort());
});

test('words written into a component fail the linter', { timeout: SLOW }, async () => {
  const faults = [
    '<p>Hola, Lima</p>',
    '<p>\n  {1} meses\n</p>',
    '<p aria-label="Puntaje total" />',
    "<img alt='una línea' />",
  ];
  const clean = [
    '<p>{1}, PNG · CSV</p>',
    '<p>Umbral</p>',
    '<p aria-label={String(1)} lang="es" className="total" />',
  ];
  const component = (jsx: string) => `export const a = (${jsx});\n`;
  const folder = plant(
    {
      ...Object.fromEntries(faults.map((jsx, index) => [`src/views/fault-${index}.tsx`, component(jsx)])),
      ...Object.fromEntries(clean.map((jsx, index) => [`src/views/clean-${index}.tsx`, component(jsx)])),
    },
    ['biome.json', 'scripts/lint'],
  );
  const { code, said } = await GUARDS.lint(folder);
  expect(code).not.toBe(0);
  const named = [...new Set([...said.matchAll(/^(src\S+?):\d+:\d+ plugin /gm)].map(([, file]) => file))];
  expect(named.sort(), said).toEqual(faults.map((_, index) => `src/views/fault-${index}.tsx`));
});

test('a literal colour or type size fails the style guard', { timeout: SLOW }, async () => {
  const faults = [
    '.a { color: #a1b2c3; }',
    '.a { background: rgb(0 0 0 / 50%); }',
    '.a { border: 1px solid hsl(0 0% 0%); }',
    '.a:hover {\n  fill: tomato;\n}',
    '.a { --mine: white; }',
    '@media print { .a { box-shadow: 0 1px 2px black } }',
    '.a { font-size: 14px; }',
    '.a { font: 600 0.875rem/1 serif; font: 12px/1 serif; }',
  ];
  const clean = [
    '.a { color: var(--red); white-space: nowrap; border: 1px solid currentColor; } /* #fff, 12px */',
    '.b { color: CanvasText; background: url("x.svg#abc") transparent; grid-area: red; }',
    '.c { color: color-mix(in oklab, var(--ink) 40%, transparent); font-size: var(--size-1); }',
  ];
  const folder = plant({
    ...Object.fromEntries(faults.map((text, index) => [`src/ui/fault-${index}.css`, text])),
    ...Object.fromEntries(clean.map((text, index) => [`src/ui/clean-${index}.css`, text])),
    'src/ui/tokens.css': ':root { --ink: #000; }',
    'src/charts/fault.tsx': "export const stroke = '#c0ffee';\n",
    'src/views/clean.tsx': "export const route = '#/explorar';\n",
  });
  const { code, said } = await GUARDS.style(folder);
  expect(code).not.toBe(0);
  const expected = [...faults.map((_, index) => `src/ui/fault-${index}.css`), 'src/charts/fault.tsx'];
  const named = [...new Set([...said.matchAll(/^(src\S+):\d+ literal/gm)].map(([, file]) => file))];
  expect(named.sort()).toEqual(expected.sort());
});

test('the style guard reads every style sheet', { timeout: SLOW }, async () => {
  const { said } = await GUARDS.style(ROOT);
  expect(Number(/Read (\d+) files/.exec(said)?.[1])).toBeGreaterThan(sourceFiles().length - 2);
});

test('a dead file, export and package fail the dead code check', { timeout: SLOW }, async () => {
  const folder = plant(
    {
      'package.json': JSON.stringify({
        name: 'planted',
        type: 'module',
        dependencies: { immer: '*', idb: '*', vite: '*' },
      }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { allowImportingTsExtensions: true, noEmit: true },
      }),
      'src/main.tsx':
        "import { produce } from 'immer';\nimport { used } from './used.ts';\nproduce(used, () => {});\n",
      'src/used.ts': 'export const used = {};\nexport const neverUsed = 1;\n',
      'src/dead.ts': 'export const dead = 1;\n',
      'src/dead.css': '.dead { color: inherit; }\n',
      'index.html': '<script type="module" src="./src/main.tsx"></script>\n',
      'vite.config.ts': 'export default {};\n',
    },
    ['knip.ts'],
  );
  const { code, said } = await GUARDS.deadCode(folder);
  expect(code).not.toBe(0);
  for (const name of ['src/dead.ts', 'src/dead.css', 'neverUsed', 'idb']) expect(said).toContain(name);
  expect(said).not.toContain('immer');
});

/** Every file of ours in src, as `src/...` with slashes. */
function sourceFiles(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { EMPTIED, emptied, LEFT_OUT, ONCE, ONCE_INNER, withoutHelpers } from '../../scripts/lean-recharts.ts';

type Reducer = (state: unknown, action: { readonly type: string }) => unknown;

const ROOT = dirname(dirname(fileURLToPath(import.meta.resolve('recharts/es6/index.js'))));
const source = (module: string): string => readFileSync(join(ROOT, `es6/${module}.js`), 'utf8');

// A module or a name that Recharts no longer has would be left in without a word.
test.each(Object.entries(LEFT_OUT))('recharts/%s has what the built page leaves out', (module, names) => {
  const text = source(module);
  for (const name of Object.keys(names))
    expect(text).toMatch(
      new RegExp(`export (?:(?:var|let|const|function|class) ${name}\\b|{[^}]*\\b${name}\\b)`),
    );
});

test.each(Object.keys(EMPTIED))('recharts/%s is a module with its functions emptied', async (module) => {
  const text = emptied(module, source(module));
  for (const what of Object.values(EMPTIED[module] ?? {})) expect(text).toContain(`{ ${what}; }`);
  expect(parseSync(`${module}.js`, text).errors).toEqual([]);
});

// What the store keeps for parts that are left out is what Recharts begins with.
test.each([
  ['state/legendSlice', 'legendReducer'],
  ['state/errorBarSlice', 'errorBarReducer'],
  ['state/brushSlice', 'brushReducer'],
  ['state/referenceElementsSlice', 'referenceElementsReducer'],
  ['state/polarAxisSlice', 'polarAxisReducer'],
  ['state/polarOptionsSlice', 'polarOptionsReducer'],
])('the store keeps of %s what Recharts begins with', async (module, name) => {
  const whole = (await import(/* @vite-ignore */ `${ROOT}/es6/${module}.js`)) as Record<string, Reducer>;
  const lean = new Function(`return ${LEFT_OUT[module]?.[name]}`)() as Reducer;
  expect(lean(undefined, { type: '' })).toEqual(whole[name]?.(undefined, { type: '' }));
});

const files = readdirSync(join(ROOT, 'es6'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(ROOT, 'es6', file), 'utf8'));

test.each([...Object.keys(ONCE), ...ONCE_INNER])('%s is worded alike in every file that has it', (name) => {
  const worded = files.flatMap((text) => text.match(new RegExp(`^function ${name}\\(.*`, 'gm')) ?? []);
  expect(new Set(worded).size).toBe(1);
});

test('no file that has lost its helpers asks for one that is gone', () => {
  const gone = new RegExp(`\\b(?:function (?:${Object.keys(ONCE).join('|')})|${ONCE_INNER.join('|')})\\b`);
  const lean = files.map(withoutHelpers).filter((text) => text !== null);
  expect(lean.length).toBeGreaterThan(50);
  expect(lean.filter((text) => gone.test(text))).toEqual([]);
});

test('the helpers give what Recharts would have had', () => {
  const made = new Function(
    `${Object.entries(ONCE)
      .map(([name, what]) => `const ${name} = ${what};`)
      .join('\n')} return { ${Object.keys(ONCE).join(', ')} };`,
  )() as Record<string, (...given: readonly unknown[]) => unknown>;
  const call = (name: string, ...given: readonly unknown[]) => made[name]?.(...given);
  expect(call('_objectSpread', { a: 1 }, null, { b: 2 }, undefined, { a: 3 })).toEqual({ a: 3, b: 2 });
  expect(call('_extends', {}, { a: 1 }, { b: 2 })).toEqual({ a: 1, b: 2 });
  expect(call('_defineProperty', { a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 });
  expect(call('_objectWithoutProperties', { a: 1, b: 2, c: 3 }, ['b'])).toEqual({ a: 1, c: 3 });
  expect(call('_objectWithoutProperties', null, ['b'])).toEqual({});
  expect(call('_slicedToArray', [1, 2], 2)).toEqual([1, 2]);
  expect(call('_slicedToArray', new Set([1, 2]).values(), 2)).toEqual([1, 2]);
});

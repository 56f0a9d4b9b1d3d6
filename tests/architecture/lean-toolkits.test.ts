import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { EMPTIED as RECHARTS } from '../../scripts/lean-recharts.ts';
import { EMPTIED, INSTEAD, leanToolkit } from '../../scripts/lean-toolkits.ts';

const ES6 = dirname(fileURLToPath(import.meta.resolve('recharts/es6/index.js')));
const read = (file: string): string => readFileSync(join(ES6, file), 'utf8');
const files = readdirSync(ES6, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
// es-toolkit is a library of Recharts, not of ours.
const ofRecharts = createRequire(join(ES6, 'index.js'));

type Any = (...given: readonly unknown[]) => unknown;
const whole = (name: string): Any => ofRecharts(`es-toolkit/compat/${name}`) as Any;
const lean = (name: string): Any =>
  new Function('absent', `return ${INSTEAD[name]}`)(() => {
    throw new Error('left out');
  }) as Any;

test.each(Object.keys(INSTEAD))('Recharts asks es-toolkit for %s', (name) => {
  expect(files.some((file) => read(file).includes(`from 'es-toolkit/compat/${name}'`))).toBe(true);
});

const key = fc.constantFrom('month', 'still', 'className', 'value', 0, 1);
const record = fc.oneof(
  fc.dictionary(fc.constantFrom('month', 'still', 'className'), fc.option(fc.integer())),
  fc.array(fc.integer()),
  fc.constantFrom(undefined, null, false, true),
);
const tick = fc.record(
  {
    value: fc.oneof(fc.integer(), fc.double({ noNaN: true })),
    coordinate: fc.integer({ min: 0, max: 3 }),
    offset: fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }),
    index: fc.nat(3),
  },
  { requiredKeys: ['value', 'coordinate'] },
);

test('what stands in for es-toolkit answers alike for fields, ticks and counts', () => {
  fc.assert(
    fc.property(record, key, fc.option(fc.integer()), (from, name, other) => {
      expect(lean('get')(from, name, other)).toEqual(whole('get')(from, name, other));
    }),
  );
  fc.assert(
    fc.property(fc.array(tick, { maxLength: 3 }), fc.array(tick, { maxLength: 3 }), (one, other) => {
      expect(
        lean('isEqual')(
          one,
          one.map((same) => ({ ...same })),
        ),
      ).toBe(true);
      expect(lean('isEqual')(one, other)).toBe(whole('isEqual')(one, other));
    }),
  );
  fc.assert(
    fc.property(fc.array(tick), (ticks) => {
      const by = (one: unknown) => (one as { readonly coordinate: number }).coordinate;
      expect(lean('sortBy')(ticks, by)).toEqual(whole('sortBy')(ticks, by));
    }),
  );
  for (const count of [0, 1, 49]) expect(lean('range')(0, count)).toEqual(whole('range')(0, count));
});

test('a path is refused, not read as a name', () => {
  expect(() => lean('get')({}, 'a.b')).toThrow('left out');
  expect(() => lean('get')({}, 'a[0]')).toThrow('left out');
});

const toolkit = readFileSync(
  join(dirname(ofRecharts.resolve('@reduxjs/toolkit/package.json')), 'dist/redux-toolkit.modern.mjs'),
  'utf8',
);

test('Redux Toolkit is a module with its functions emptied, and one that lacks any is noticed', () => {
  const text = leanToolkit(toolkit);
  expect(parseSync('toolkit.mjs', text).errors).toEqual([]);
  for (const [name, what] of Object.entries(EMPTIED)) {
    expect(text).toContain(`{ ${what}; }`);
    expect(() => leanToolkit(toolkit.replaceAll(name, 'renamed'))).toThrow(`no function ${name} any more`);
  }
});

const accepts = (module: string, name: string): ((key: string) => boolean) =>
  new Function('key', RECHARTS[module]?.[name] ?? '') as (key: string) => boolean;
const listIn = (module: string, list: string): readonly string[] => {
  const [, names = ''] = new RegExp(`var ${list} = \\[([^\\]]*)\\]`).exec(read(`${module}.js`)) ?? [];
  return [...names.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').matchAll(/'([^']+)'/g)].map(
    ([, name = '']) => name,
  );
};
const attributes = listIn('util/svgPropertiesNoEvents', 'SVGElementPropKeys');
const events = listIn('util/excludeEventProps', 'EventKeys');

test('of attributes those of lines, groups and the drawing pass, and no setting of Recharts', () => {
  const passes = accepts('util/svgPropertiesNoEvents', 'isSvgElementPropKey');
  const passing = attributes.filter(passes);
  expect(attributes.length).toBeGreaterThan(250);
  expect(passing.length).toBeGreaterThan(100);
  for (const name of [
    ...[
      'stroke',
      'strokeWidth',
      'strokeDasharray',
      'fill',
      'shapeRendering',
      'x1',
      'x2',
      'y1',
      'y2',
      'x',
      'y',
    ],
    ...[
      'width',
      'height',
      'className',
      'style',
      'role',
      'tabIndex',
      'aria-label',
      'pointerEvents',
      'textAnchor',
    ],
  ])
    expect(passing).toContain(name);
  for (const name of [
    'domain',
    'ticks',
    'scale',
    'data',
    'dataKey',
    'margin',
    'layout',
    'type',
    'interval',
    'unit',
  ])
    expect(passes(name)).toBe(false);
});

test('of events all pass, and nothing that is an attribute', () => {
  const passes = accepts('util/excludeEventProps', 'isEventKey');
  expect(events.length).toBeGreaterThan(150);
  expect(events.filter((name) => !passes(name))).toEqual([]);
  expect(attributes.filter(passes)).toEqual([]);
});

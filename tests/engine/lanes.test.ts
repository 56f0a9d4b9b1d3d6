import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { futuresBy, kernelModule } from '../../src/engine/lanes.ts';
import { ENSEMBLE_COLUMNS } from '../../src/model/compile/printed.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { type FuturesOf, oneByOne } from '../../src/model/ensemble-by.ts';
import {
  baselineSettings,
  DIMENSION_IDS,
  LEVER_IDS,
  LEVERS,
  MODEL,
  referencePackage,
  type Settings,
  SUBDIMENSION_IDS,
} from '../../src/model/index.ts';
import type { RawFutures } from '../../src/model/summary.ts';
import { SHIPPED, shippedSettings } from '../../src/scenario/shipped.ts';
import { anySettings } from '../laws/support/settings.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000 });

const DRAWS = 65;
/** Columns of every level of the index. */
const COLUMNS = [
  'total',
  `dimension/${DIMENSION_IDS[1]}`,
  `subdimension/${SUBDIMENSION_IDS[0]}`,
  'innovation/score',
  'compute/score',
];
const finish = (running: Generator<number, RawFutures>): RawFutures => {
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
};
const { draws } = drawTable(MODEL.edition, 7, DRAWS);
const scalar = oneByOne(MODEL, draws);

/** Some levers at their maximum, with ramps and ends of all kinds; the rest as today. */
const moved = (ids: readonly string[], share = 1): Settings => ({
  ...baselineSettings(),
  levers: Object.fromEntries(
    LEVER_IDS.map((id, i) => [
      id,
      ids.includes(id)
        ? { value: LEVERS[id].max * share, start: i, ramp: i % 5, end: i % 3 === 0 ? 30 : null }
        : baselineSettings().levers[id],
    ]),
  ) as Settings['levers'],
});
const CASES: readonly (readonly [string, Settings])[] = [
  ['nothing new', baselineSettings()],
  ['the reference package', referencePackage()],
  ['everything at its maximum', moved(LEVER_IDS)],
  [
    'everything, with shares and continuity',
    {
      ...moved(LEVER_IDS, 0.9),
      options: {
        'public-compute.rented-share': 0.4,
        'startups.mentored-share': 0.3,
        'assumption.continuity': 0.7,
      },
    },
  ],
  [
    'continuity alone',
    { ...baselineSettings(), options: { ...baselineSettings().options, 'assumption.continuity': 1 } },
  ],
  ...SHIPPED.map(({ id }) => [id, shippedSettings(id)] as const),
];
const differing = (a: RawFutures, b: RawFutures): string[] =>
  COLUMNS.filter((name) => a.columns[name]?.some((value, i) => !Object.is(value, b.columns[name]?.[i])));
const furthest = (a: RawFutures, b: RawFutures, columns: readonly string[] = COLUMNS): number => {
  let most = 0;
  for (const name of columns) {
    const right = b.columns[name];
    (a.columns[name] ?? [Number.NaN]).forEach((value, i) => {
      most = Math.max(most, Math.abs(value - (right?.[i] ?? Number.NaN)));
    });
  }
  return most;
};

describe('draws side by side', () => {
  let double: FuturesOf;
  let single: FuturesOf;
  beforeAll(async () => {
    const [f64x2, f32x4] = await Promise.all([kernelModule('f64x2'), kernelModule('f32x4')]);
    if (!f64x2 || !f32x4) throw new Error('this machine has no vectors');
    double = futuresBy('f64x2', f64x2, MODEL, draws);
    single = futuresBy('f32x4', f32x4, MODEL, draws);
  });

  it.each(CASES)('two doubles have the bits of the scalar module: %s', (_, settings) => {
    expect(differing(finish(double(settings, COLUMNS)), finish(scalar(settings, COLUMNS)))).toEqual([]);
  });
  it.each(CASES)('four singles are within a thousandth of a point: %s', (_, settings) => {
    expect(furthest(finish(single(settings, COLUMNS)), finish(scalar(settings, COLUMNS)))).toBeLessThan(1e-3);
  });
  it('four singles are within it in every column, in many draws of the sharpest package', async () => {
    // What complements feed back is followed in straight lines: the error is largest where they weigh most.
    const many = drawTable(MODEL.edition, 7, 1024).draws;
    const [f64x2, f32x4] = (await Promise.all([kernelModule('f64x2'), kernelModule('f32x4')])) as [
      WebAssembly.Module,
      WebAssembly.Module,
    ];
    const sharpest: Settings = {
      ...baselineSettings(),
      levers: Object.fromEntries(
        LEVER_IDS.map((id) => [id, { value: LEVERS[id].max, start: 0, ramp: 0, end: null }]),
      ) as Settings['levers'],
    };
    const exact = finish(futuresBy('f64x2', f64x2, MODEL, many)(sharpest, ENSEMBLE_COLUMNS));
    const found = finish(futuresBy('f32x4', f32x4, MODEL, many)(sharpest, ENSEMBLE_COLUMNS));
    expect(furthest(found, exact, ENSEMBLE_COLUMNS)).toBeLessThan(1e-3);
    expect(furthest(found, exact, ['total'])).toBeLessThan(1e-4);
  });
  it('have them whatever is moved, and whatever is not', () => {
    // What no lever moves is passed over: any set of levers must leave exactly what would have been computed.
    fc.assert(
      fc.property(fc.subarray([...LEVER_IDS]), anySettings(), (ids, any) => {
        const settings: Settings = {
          ...any,
          levers: Object.fromEntries(
            LEVER_IDS.map((id) => [id, ids.includes(id) ? any.levers[id] : baselineSettings().levers[id]]),
          ) as Settings['levers'],
        };
        const exact = finish(scalar(settings, COLUMNS));
        expect(differing(finish(double(settings, COLUMNS)), exact)).toEqual([]);
        expect(furthest(finish(single(settings, COLUMNS)), exact)).toBeLessThan(1e-3);
      }),
      { numRuns: 20, seed: 5 },
    );
  });
  it('give the same when two packages take turns', () => {
    const [first, second] = [referencePackage(), moved(['stance', 'regional'])];
    const alone = [finish(double(first, COLUMNS)), finish(double(second, COLUMNS))];
    const [a, b] = [double(first, COLUMNS), double(second, COLUMNS)];
    a.next();
    b.next();
    expect(finish(a)).toEqual(alone[0]);
    expect(finish(b)).toEqual(alone[1]);
  });
  it('refuse a column they do not have', () => {
    expect(() => finish(single(baselineSettings(), ['rank']))).toThrow(/no column rank/);
    expect(() => finish(double(baselineSettings(), ['luck']))).toThrow(/no column luck/);
  });
});

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { needlessChoices } from '../../src/model/compile/algebra.ts';
import { createPool, type Node } from '../../src/model/compile/graph.ts';
import { ONE_RUN } from '../../src/model/compile/kernel-of.ts';
import { LANES, type LanesId } from '../../src/model/compile/lanes.ts';
import { lanesKernel, lanesPlan } from '../../src/model/compile/printed.ts';
import type { Emitted } from '../../src/model/compile/wasm.ts';
import {
  call,
  createConstants,
  DROP,
  get,
  i32,
  load,
  moduleOf,
  set,
  store,
  V128,
} from '../../src/model/compile/wasm-module.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import {
  baselineSettings,
  LEVER_IDS,
  LEVERS,
  MODEL,
  referencePackage,
  type Settings,
} from '../../src/model/index.ts';
import { SWITCH_IDS, type SwitchId } from '../../src/model/inputs.ts';
import { MONTH_COUNT } from '../../src/model/vocabulary.ts';

// Kernels are emitted anew here: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const VECTOR = 16;
const STEPS = 193;
const { draws } = drawTable(MODEL.edition, 11, 8);
const place = new Map(ONE_RUN.inputs.map((name, i) => [name, i]));

/** Runs one group of lanes and hands back the total of each lane; settings of its own for each lane where the kernel takes them. */
function totals(
  { bytes, layout }: Emitted,
  settings: readonly Settings[],
  without: readonly SwitchId[] = [],
  shut = false,
) {
  const { lanes, size } = layout;
  const wide = lanes * size;
  let used = layout.frame;
  const take = (length: number): number => {
    const at = used;
    used += Math.ceil(length / VECTOR) * VECTOR;
    return at;
  };
  const table = take((layout.scalars + layout.row * STEPS) * size);
  const gates = take(layout.gates.length * 4);
  const out = take(layout.columns.length * 4);
  const mask = take(MONTH_COUNT + 1);
  const record = take((layout.values + layout.series.reduce((sum, [, length]) => sum + length, 0)) * wide);
  const total = take(MONTH_COUNT * wide);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(used / 65536) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const numbers = size === 8 ? new Float64Array(memory.buffer) : new Float32Array(memory.buffer);
  for (let lane = 0; lane < lanes; lane++) {
    const draw = draws[lane] as (typeof draws)[number];
    const of = settings[lane % settings.length] as Settings;
    const inputs = MODEL.inputsOf(of, { draw, without });
    const put = (vector: number, value: number): void => {
      numbers[record / size + vector * lanes + lane] = value;
    };
    layout.drawn.forEach((name, i) => {
      put(i, inputs[place.get(name) as number] as number);
    });
    [...draw.noise, ...draw.turnover].forEach((value, i) => {
      put(layout.values + i, value);
    });
    layout.settings.forEach((name, i) => {
      numbers[table / size + i] = inputs[place.get(name) as number] as number;
    });
  }
  new Uint8Array(memory.buffer, mask, MONTH_COUNT).fill(1);
  // Open from the first step on nothing is passed over; shut for good, everything that a gate may pass over is.
  new Int32Array(memory.buffer, gates, layout.gates.length).fill(shut ? 0x7fffffff : 0);
  new Int32Array(memory.buffer, out, layout.columns.length)[layout.columns.indexOf('total')] = total;
  (exports.settings as (table: number, steps: number) => void)(table, STEPS);
  for (let vector = 0; vector < wide; vector += VECTOR)
    (exports.draw as (record: number) => void)(record + vector);
  (exports.run as (...places: number[]) => void)(record, table, gates, out, 0, wide, mask, MONTH_COUNT - 1);
  return Array.from({ length: lanes }, (_, lane) =>
    Array.from(
      { length: MONTH_COUNT },
      (_m, month) => numbers[total / size + month * lanes + lane] as number,
    ),
  );
}
const scalar = (settings: readonly Settings[], lanes: number, without: readonly SwitchId[] = []) =>
  Array.from({ length: lanes }, (_, lane) =>
    Array.from(
      MODEL.run(settings[lane % settings.length] as Settings, {
        draw: draws[lane] as (typeof draws)[number],
        without,
      }).column('total'),
    ),
  );
const everything: Settings = {
  ...baselineSettings(),
  levers: Object.fromEntries(
    LEVER_IDS.map((id, i) => [id, { value: LEVERS[id].max, start: i, ramp: 2, end: null }]),
  ) as Settings['levers'],
};
const furthest = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number =>
  Math.max(
    ...a.flatMap((lane, l) => lane.map((value, month) => Math.abs(value - (b[l]?.[month] ?? Number.NaN)))),
  );

describe.each(['f64x2', 'f32x4'] as const)('a kernel of lanes: %s', (id) => {
  const within = id === 'f64x2' ? 0 : 1e-3;
  const lanes = LANES[id].count * LANES[id].vectors;
  const simple = id === 'f32x4';
  let free: Emitted;
  beforeAll(() => {
    free = lanesKernel(id, lanesPlan({ fixed: { drawn: 1 }, simple }));
  });
  it('agrees with every gate open', () => {
    expect(furthest(totals(lanesKernel(id), [everything]), scalar([everything], lanes))).toBeLessThanOrEqual(
      within,
    );
  });
  it.each([[], ...SWITCH_IDS.map((one) => [one]), [...SWITCH_IDS]])(
    'agrees without %s %s %s %s %s',
    (...without) => {
      const taken = without.filter((one) => one !== undefined) as SwitchId[];
      expect(
        furthest(totals(free, [everything], taken), scalar([everything], lanes, taken)),
      ).toBeLessThanOrEqual(within);
    },
  );
  it('may have settings of its own in each lane', () => {
    const own = lanesKernel(id, lanesPlan({ ownSettings: true, simple }));
    expect(own.layout.gates).toEqual([]);
    const settings = [everything, referencePackage(), baselineSettings(), everything];
    expect(furthest(totals(own, settings), scalar(settings, lanes))).toBeLessThanOrEqual(within);
  });
  it('is seen to differ when it passes over what is moved', () => {
    const found = totals(lanesKernel(id), [everything], [], true);
    expect(furthest(found, scalar([everything], lanes))).toBeGreaterThan(1e-3);
    const nothing = totals(lanesKernel(id), [baselineSettings()], [], true);
    expect(furthest(nothing, scalar([baselineSettings()], lanes))).toBeLessThanOrEqual(within);
  });
  it('is seen to differ when one obstacle is left out of it', () => {
    const fixed = { ...Object.fromEntries(SWITCH_IDS.map((one) => [`switch/${one}`, 1])), drawn: 1 };
    const faulty = lanesKernel(id, lanesPlan({ fixed: { ...fixed, 'switch/complements': 0 }, simple }));
    expect(furthest(totals(faulty, [everything]), scalar([everything], lanes))).toBeGreaterThan(1e-3);
  });
});

describe('what no lever moves', () => {
  it.each([false, true])(
    'is passed over under gates, each of which some setting opens; simple: %s',
    (simple) => {
      const { gates, quietValue, loop, kept } = lanesPlan({ simple });
      expect(gates.length).toBeGreaterThan(20);
      expect(gates.every((gate) => gate.length > 0)).toBe(true);
      expect(quietValue.size).toBeGreaterThan(50);
      // What policy has given so far is read a step later, and only the regional lever's effect reads it at every step.
      expect(loop).not.toBeNull();
      expect(kept.lag.length).toBeGreaterThan(10);
    },
  );
});

describe('what was a step before', () => {
  const straight = (options: Parameters<typeof lanesPlan>[0]) =>
    lanesPlan(options).stocks.filter((stock) => stock.straight);
  it('is straight between whole months for singles, and read at no other step', () => {
    const plan = lanesPlan({ simple: true });
    const names = plan.stocks.filter((stock) => stock.straight).map(({ name }) => name);
    expect(names).toHaveLength(3);
    expect(names.every((name) => name.endsWith('/gain-before'))).toBe(true);
    const reads = (node: Node): boolean => names.includes(node.name) || node.args.some(reads);
    expect(plan.kept.step.some(reads)).toBe(false);
    expect(plan.stocks.filter(({ when }) => when === 'step').some(({ next }) => reads(next))).toBe(false);
  });
  it('is so in a kernel whose lanes have settings of their own', () => {
    expect(straight({ simple: true, ownSettings: true })).toHaveLength(3);
  });
  it('is followed through every step by doubles, and where delays may be taken away', () => {
    expect(straight({})).toEqual([]);
    expect(straight({ simple: true, fixed: { drawn: 1 } })).toEqual([]);
  });
});

/** Addresses behind the constants: a result, something else, and from FIRST on up to four arguments. */
const [RESULT, OTHER, FIRST] = [4096, 4112, 4128] as const;
type Name = 'exp' | 'log' | 'pow' | 'root' | 'ceiling';

/** exp, log and pow of a module as functions of numbers. */
function functionsOf(id: LanesId) {
  const lanes = LANES[id];
  const constants = createConstants(256);
  const math = lanes.math(constants.constant);
  /** Some numbers to a function of as many vectors as it takes, all but the last of them something else; the last result counts. */
  const wrapper = (index: number, count: number) => ({
    parameters: [],
    results: [],
    locals: [[1, V128]] as const,
    body: [
      ...Array.from({ length: count }, (_, i) => [
        ...Array.from({ length: lanes.vectors - 1 }, () => [...i32(OTHER), ...load(0)]).flat(),
        ...[...i32(FIRST + i * VECTOR), ...load(0)],
      ]).flat(),
      ...[...call(index), ...set(0), ...Array.from({ length: lanes.vectors - 1 }, () => DROP).flat()],
      ...[...i32(RESULT), ...get(0), ...store(0)],
    ],
  });
  const bytes = moduleOf(
    [
      ...[...math, wrapper(0, 1), wrapper(1, 1), wrapper(2, 2)],
      ...[wrapper(lanes.root ?? 2, 2), wrapper(lanes.ceiling ?? 2, lanes.ceiling === null ? 2 : 4)],
    ],
    Object.fromEntries(['exp', 'log', 'pow', 'root', 'ceiling'].map((name, i) => [name, math.length + i])),
    constants.data,
  );
  const memory = new WebAssembly.Memory({ initial: 1 });
  const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } }).exports;
  const numbers = lanes.size === 8 ? new Float64Array(memory.buffer) : new Float32Array(memory.buffer);
  const at = (address: number): number => numbers[address / lanes.size] as number;
  const fill = (address: number, value: number): void => {
    numbers.fill(value, address / lanes.size, (address + VECTOR) / lanes.size);
  };
  return (
    name: Name,
    ...given: readonly number[]
  ): { readonly result: number; readonly x: number; readonly y: number } => {
    given.forEach((value, i) => {
      fill(FIRST + i * VECTOR, value);
    });
    fill(OTHER, 0.3);
    const [x, y] = [at(FIRST), at(FIRST + VECTOR)];
    (exports[name] as () => void)();
    return { result: at(RESULT), x, y };
  };
}

describe('the simpler graph of singles', () => {
  /** Nodes of an operator that are worked out at every step. */
  const atSteps = (simple: boolean, op: string): number => {
    const { kept, stocks } = lanesPlan({ simple });
    const all = new Set(Object.values(kept).flat());
    const inside = (node: Node): number =>
      node.args.reduce((sum, arg) => sum + (all.has(arg) ? 0 : inside(arg)), node.op === op ? 1 : 0);
    const becomes = stocks.filter(({ when, next }) => when === 'step' && !all.has(next));
    return [...kept.step, ...becomes.map(({ next }) => next)].reduce((sum, node) => sum + inside(node), 0);
  };
  it('divides by what is known before, and takes ramps apart, before the loop', () => {
    expect(atSteps(true, 'div')).toBeLessThan(atSteps(false, 'div') / 5);
    expect(atSteps(true, 'exp')).toBeLessThan(atSteps(false, 'exp') / 3);
    // All are responses but one, what the absorption limit grows by.
    expect(atSteps(true, 'pow')).toBe(0);
    expect(atSteps(true, 'root')).toBe(atSteps(false, 'pow') - 1);
  });
  it('has one operation for every ceiling of the list', () => {
    const ceilings = (simple: boolean, isOne: (node: Node) => boolean): number => {
      const { columns, stocks } = lanesPlan({ simple });
      const seen = new Set<Node>();
      const walk = (node: Node): void => {
        if (seen.has(node)) return;
        seen.add(node);
        node.args.forEach(walk);
      };
      for (const [, node] of columns) walk(node);
      for (const { next } of stocks) walk(next);
      return [...seen].filter(isOne).length;
    };
    /** max(0, 1 - x) to some power, as nothing but a ceiling has it. */
    const isCurve = ({ op, args: [base] }: Node): boolean =>
      op === 'pow' && base?.op === 'max' && base.args[1]?.op === 'sub' && base.args[1].args[0]?.value === 1;
    const listed = ceilings(false, isCurve);
    expect(listed).toBeGreaterThan(20);
    expect(ceilings(true, ({ op }) => op === 'ceiling')).toBe(listed);
    expect(ceilings(true, isCurve)).toBe(0);
  });
  it('has three sums for every delay of the list, and its level where that is read at every step', () => {
    const names = (simple: boolean, ending: RegExp): readonly string[] =>
      lanesPlan({ simple })
        .stocks.map(({ name }) => name)
        .filter((name) => ending.test(name));
    const delays = names(false, /\/[123]$/).length;
    expect(delays).toBeGreaterThan(60);
    expect(names(true, /\/sum-[123]$/).length).toBe(delays);
    expect(names(true, /\/[12]$/)).toEqual([]);
    const people = ['literacy/literacy', 'training/bootcamp', 'doctorates/advanced', 'doctorates/phd'];
    const levels = [...people, 'public-compute/compute', 'public-compute/rented'].map((name) => `${name}/3`);
    expect(names(true, /\/3$/)).toEqual(levels);
  });
  it('makes no choice whose arms agree, and every other', () => {
    const pool = createPool({ fixed: {}, isSetting: () => false });
    const [a, b, e] = ['a', 'b', 'e'].map((name) => pool.input(name)) as [Node, Node, Node];
    const zero = pool.number(0);
    const power = (of: Node): Node => pool.make('pow', [pool.make('max', [zero, of]), e]);
    // Nothing where y = 0, as a response is; the same with an offset that may be below 0; and one that is not nothing there.
    const response = (offset: Node): Node =>
      pool.make('sub', [power(pool.make('add', [offset, b])), pool.make('pow', [offset, e])]);
    const where = (no: Node): Node => pool.make('when', [b, zero, zero, no], 'eq');
    const [vanishes, cut, other] = [where(response(a)), where(response(e)), where(pool.make('add', [a, b]))];
    const graph = {
      pool,
      named: new Map([vanishes, cut, other].map((node, i) => [String(i), node])),
      next: new Map<string, Node>(),
      initial: new Map<string, Node>(),
      nodeOf: () => vanishes,
    };
    const needless = needlessChoices(graph, { isPositive: (name) => name === 'a', isShare: () => false });
    expect([...needless]).toEqual([vanishes]);
    expect(lanesPlan({ simple: true }).needless.size).toBeGreaterThan(30);
    expect(lanesPlan().needless.size).toBe(0);
  });
});

describe('exp, log and pow of singles', () => {
  const f = functionsOf('f32x4');
  const error = (found: number, right: number): number =>
    Math.abs(found - right) / Math.max(1e-30, Math.abs(right));
  it('are within a millionth, a root within a hundred-thousandth', () => {
    for (let i = 0; i <= 2000; i++) {
      const u = i / 2000;
      const e = f('exp', -80 + 160 * u);
      expect(error(e.result, Math.exp(e.x))).toBeLessThan(1e-6);
      const l = f('log', 10 ** (-6 + 12 * u));
      expect(Math.abs(l.result - Math.log(l.x))).toBeLessThan(1e-6 * Math.max(1, Math.abs(Math.log(l.x))));
      for (const y of [-2, -0.3, 0.25, 0.7, 1, 1.6]) {
        const p = f('pow', 0.004 + 30 * u * u, y);
        expect(error(p.result, p.x ** p.y)).toBeLessThan(1e-6);
      }
      for (const y of [0.1, 0.4, 0.8, 1]) {
        const r = f('root', 1e-6 + 30 * u * u, y);
        expect(error(r.result, r.x ** r.y)).toBeLessThan(1e-5);
      }
    }
  });
  it('leave of a net sum what the ceiling does, to a ten-thousandth of a point', () => {
    const right = (net: number, path: number, slack: number): number => {
      const height = 100 - path;
      if (net <= 0) return path > 0 ? path * Math.expm1(net / path) : 0;
      if (height <= 0) return 0;
      return slack === LEAST
        ? -height * Math.expm1(-net / height)
        : height * (1 - Math.max(0, 1 - (slack * net) / height) ** (1 / slack));
    };
    const LEAST = 1e-6;
    for (const slack of [-0.5, -0.03, LEAST, 0.03, 0.5])
      for (const path of [0, 1e-3, 0.9, 33, 74.36, 99.9, 100])
        for (const net of [-400, -3, -1e-4, 0, 1e-4, 0.02, 1, 7, 55, 250]) {
          const { result } = f('ceiling', net, path, slack, 1 / slack);
          expect(Math.abs(result - right(net, path, slack))).toBeLessThan(1e-4);
          expect(path + result).toBeGreaterThan(-1e-5);
          expect(path + result).toBeLessThan(100 + 1e-5);
          if (net === 0) expect(result).toBe(0);
        }
  });
  it('are exact where that matters', () => {
    expect(f('exp', 0).result).toBe(1);
    expect(f('log', 1).result).toBe(0);
    expect(f('pow', 1, 0.7).result).toBe(1);
    expect(f('pow', 0, 0.7).result).toBe(0);
    expect(f('root', 1, 0.7).result).toBe(1);
    expect(f('root', 0, 0.7).result).toBe(0);
    expect(f('exp', -200).result).toBeLessThan(1e-37);
  });
});

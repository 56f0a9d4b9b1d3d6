/** The kernels of the current edition as the text of modules; run at build time only. */

import { CURRENT_EDITION } from '../../edition/index.ts';
import { PARAMETERS, type Parameter } from '../../evidence/parameters.ts';
import { EQUATIONS } from '../equations/index.ts';
import { inputNames, kernelInputs, SWITCH_IDS } from '../inputs.ts';
import { createModel, STEPS_PER_MONTH } from '../model.ts';
import { baselineSettings } from '../settings.ts';
import { DIMENSION_IDS, HORIZON_MONTHS, INDICATOR_IDS, SUBDIMENSION_IDS } from '../vocabulary.ts';
import { needlessChoices, type Signs, simplified } from './algebra.ts';
import { toBase64 } from './base64.ts';
import { graphOf } from './graph.ts';
import { hoist } from './hoist.ts';
import type { Kernel } from './kernel.ts';
import { LANES, type LanesId } from './lanes.ts';
import { orderEquations } from './order.ts';
import { type Plan, planOf } from './plan.ts';
import { printModule } from './print.ts';
import { type Emitted, emitKernel } from './wasm.ts';

/** Columns that an ensemble may ask for. */
export const ENSEMBLE_COLUMNS = [
  'total',
  ...DIMENSION_IDS.map((id) => `dimension/${id}`),
  ...SUBDIMENSION_IDS.map((id) => `subdimension/${id}`),
  ...INDICATOR_IDS.map((id) => `${id}/score`),
];

/** Columns of a single run. */
const EVERY_COLUMN = orderEquations(EQUATIONS, inputNames(CURRENT_EDITION)).columns;

/** A JavaScript module; see `Kernel`. */
export const printedScalar = (mathPath: string, kernelPath: string): string =>
  printModule(orderEquations(hoist(EQUATIONS), inputNames(CURRENT_EDITION)), mathPath, kernelPath);

export interface LanesOptions {
  /** Numbers that are held whatever an input says; by default draws are drawn and no obstacle is taken away. */
  readonly fixed?: Readonly<Record<string, number>>;
  /** Settings differ from lane to lane, so nothing is shared and nothing passed over. */
  readonly ownSettings?: boolean;
  /** Columns that may be asked for; by default those of an ensemble. */
  readonly columns?: readonly string[];
  /** Fewer operations instead of the bits of the list: see `simplified`. */
  readonly simple?: boolean;
}

const NO_OBSTACLE_AWAY = Object.fromEntries(SWITCH_IDS.map((id) => [`switch/${id}`, 1]));
const AS_DRAWN = { drawn: 1, ...NO_OBSTACLE_AWAY };

const steps = HORIZON_MONTHS * STEPS_PER_MONTH + 1;

/** Whether a parameter stays where its low and high say; a normal distribution has tails beyond both. */
const within = (name: string, isIn: (parameter: Parameter) => boolean): boolean => {
  const parameter = (PARAMETERS as Readonly<Record<string, Parameter>>)[name];
  return parameter !== undefined && parameter.distribution !== 'normal' && isIn(parameter);
};
const SIGNS: Signs = {
  isPositive: (name) => within(name, ({ low }) => low > 0),
  // A lognormal has a tail beyond high.
  isShare: (name) =>
    within(name, ({ low, high, distribution }) => low > 0 && high <= 1 && distribution === 'triangular'),
};

/** What of the list is computed when, for draws side by side. */
export function lanesPlan(options: LanesOptions = {}): Plan {
  const { ownSettings = false, simple = false, columns = ENSEMBLE_COLUMNS } = options;
  const fixed: Readonly<Record<string, number>> = options.fixed ?? AS_DRAWN;
  const names = inputNames(CURRENT_EDITION);
  const ordered = orderEquations(EQUATIONS, names, columns);
  const isDrawn = (name: string) => /^(starting|weight|event|drawn)\b/.test(name);
  const settings = new Set(ownSettings ? [] : names.filter((name) => !isDrawn(name)));
  const written = graphOf(ordered, STEPS_PER_MONTH, { fixed, isSetting: (name) => settings.has(name) });
  const graph = simple ? simplified(written, SIGNS, STEPS_PER_MONTH) : written;
  const unused: Kernel = { inputs: ordered.inputs, columns: [], run: () => {} };
  const today = createModel(CURRENT_EDITION, unused).inputsOf(baselineSettings());
  return planOf(ordered, graph, {
    stepsPerMonth: STEPS_PER_MONTH,
    steps,
    baseline: (name) => today[ordered.inputs.indexOf(name)] as number,
    ...(simple ? { needless: needlessChoices(graph, SIGNS) } : {}),
    // Without delays policy jumps, and what jumps is not straight.
    straight: simple && fixed['switch/delay'] === 1,
  });
}

/** Singles have no bits to keep. */
const isSingle = (id: LanesId): boolean => id === 'f32x4';

/** The kernel that runs draws side by side; see `emitKernel`. */
export const lanesKernel = (id: LanesId, plan: Plan = lanesPlan({ simple: isSingle(id) })): Emitted =>
  emitKernel(plan, LANES[id], STEPS_PER_MONTH, steps);

export interface PrintedLanes {
  /** Text of a module with `layouts`, one for each kernel, inputs by their places in `Ordered.inputs`. */
  readonly layout: string;
  readonly bytes: Readonly<Record<LanesId, Uint8Array>>;
  readonly base64: Readonly<Record<LanesId, string>>;
}

function printed(optionsOf: (id: LanesId) => LanesOptions): PrintedLanes {
  const kernel = (id: LanesId): Emitted =>
    lanesKernel(id, lanesPlan({ ...optionsOf(id), simple: isSingle(id) }));
  const [double, single] = [kernel('f64x2'), kernel('f32x4')];
  const inputs = kernelInputs(CURRENT_EDITION);
  const places = (names: readonly string[]): number[] => names.map((name) => inputs.indexOf(name));
  const entriesOf = ({ layout }: Emitted): readonly (readonly [string, string])[] => {
    const { settings, drawn, ...rest } = layout;
    return Object.entries({ ...rest, settings: places(settings), drawn: places(drawn) }).map(
      ([key, value]) => [key, JSON.stringify(value)],
    );
  };
  const text = (entries: readonly (readonly [string, string])[]): string =>
    entries.map(([key, value]) => `${key}:${value},`).join('');
  const [ofDouble, ofSingle] = [entriesOf(double), new Map(entriesOf(single))];
  const own = ofDouble.filter(([key, value]) => ofSingle.get(key) !== value).map(([key]) => key);
  // What both have is written once.
  const shared = ofDouble.filter(([key]) => !own.includes(key));
  const ofOwn = (entries: Iterable<readonly [string, string]>): string =>
    `{...shared,${text([...entries].filter(([key]) => own.includes(key)))}}`;
  return {
    layout: `const shared = {${text(shared)}};
export const layouts = {f64x2:${ofOwn(ofDouble)},f32x4:${ofOwn(ofSingle)}};`,
    bytes: { f64x2: double.bytes, f32x4: single.bytes },
    base64: { f64x2: toBase64(double.bytes), f32x4: toBase64(single.bytes) },
  };
}

/**
 * Both kernels of draws side by side. The one of doubles also runs the centre line of the page, so that it holds nothing
 * fixed and has every column.
 */
export const printedLanes = (): PrintedLanes =>
  printed((id) => (isSingle(id) ? {} : { fixed: {}, columns: EVERY_COLUMN }));

/** Both kernels of runs in bulk: every lane has its own package, on the centre line or under a draw; the total alone. */
export const printedRuns = (): PrintedLanes =>
  printed(() => ({ fixed: NO_OBSTACLE_AWAY, ownSettings: true, columns: ['total'] }));

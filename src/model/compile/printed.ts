/** The kernels of the current edition as the text of modules; run at build time only. */

import { CURRENT_EDITION } from '../../edition/index.ts';
import { EQUATIONS } from '../equations/index.ts';
import { inputNames, kernelInputs, SWITCH_IDS } from '../inputs.ts';
import { createModel, STEPS_PER_MONTH } from '../model.ts';
import { baselineSettings } from '../settings.ts';
import { DIMENSION_IDS, HORIZON_MONTHS, INDICATOR_IDS, SUBDIMENSION_IDS } from '../vocabulary.ts';
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
}

const NO_OBSTACLE_AWAY = Object.fromEntries(SWITCH_IDS.map((id) => [`switch/${id}`, 1]));
const AS_DRAWN = { drawn: 1, ...NO_OBSTACLE_AWAY };

const steps = HORIZON_MONTHS * STEPS_PER_MONTH + 1;

/** What of the list is computed when, for draws side by side. */
export function lanesPlan(options: LanesOptions = {}): Plan {
  const { fixed = AS_DRAWN, ownSettings = false, columns = ENSEMBLE_COLUMNS } = options;
  const names = inputNames(CURRENT_EDITION);
  const ordered = orderEquations(EQUATIONS, names, columns);
  const isDrawn = (name: string) => /^(starting|weight|event|drawn)\b/.test(name);
  const settings = new Set(ownSettings ? [] : names.filter((name) => !isDrawn(name)));
  const graph = graphOf(ordered, STEPS_PER_MONTH, { fixed, isSetting: (name) => settings.has(name) });
  const unused: Kernel = { inputs: ordered.inputs, columns: [], run: () => {} };
  const today = createModel(CURRENT_EDITION, unused).inputsOf(baselineSettings());
  return planOf(ordered, graph, {
    stepsPerMonth: STEPS_PER_MONTH,
    steps,
    baseline: (name) => today[ordered.inputs.indexOf(name)] as number,
  });
}

/** The kernel that runs draws side by side; see `emitKernel`. */
export const lanesKernel = (id: LanesId, plan: Plan = lanesPlan()): Emitted =>
  emitKernel(plan, LANES[id], STEPS_PER_MONTH, steps);

export interface PrintedLanes {
  /** Text of a module with `layout`, the same for both kernels, inputs by their places in `Ordered.inputs`. */
  readonly layout: string;
  readonly bytes: Readonly<Record<LanesId, Uint8Array>>;
  readonly base64: Readonly<Record<LanesId, string>>;
}

function printed(plan: Plan): PrintedLanes {
  const [double, single] = [lanesKernel('f64x2', plan), lanesKernel('f32x4', plan)];
  const inputs = kernelInputs(CURRENT_EDITION);
  const places = (names: readonly string[]): number[] => names.map((name) => inputs.indexOf(name));
  const { lanes: _lanes, size: _size, settings, drawn, ...rest } = double.layout;
  const layout = { ...rest, settings: places(settings), drawn: places(drawn) };
  return {
    layout: `export const layout = ${JSON.stringify(layout)};`,
    bytes: { f64x2: double.bytes, f32x4: single.bytes },
    base64: { f64x2: toBase64(double.bytes), f32x4: toBase64(single.bytes) },
  };
}

/** Both kernels of draws side by side. */
export const printedLanes = (): PrintedLanes => printed(lanesPlan());

/** Both kernels of runs in bulk: every lane has its own package, on the centre line or under a draw; the total alone. */
export const printedRuns = (): PrintedLanes =>
  printed(lanesPlan({ fixed: NO_OBSTACLE_AWAY, ownSettings: true, columns: ['total'] }));

import type { Indicators } from '../edition/conditioning.ts';
import type { Edition } from '../edition/edition.ts';
import { PARAMETER_IDS, type ParameterId } from '../evidence/parameters.ts';
import { type Assumptions, assumptionsKey, NO_ASSUMPTIONS } from './assumptions.ts';
import type { Kernel } from './compile/kernel.ts';
import { MONTHLY_NAMES, NEVER, STEPWISE_NAMES, SWITCH_IDS, type SwitchId } from './inputs.ts';
import type { Settings } from './settings.ts';
import { type Standing, standingOf } from './standing-of.ts';
import { HORIZON_MONTHS, INDICATOR_IDS, LEVER_IDS, MONTH_COUNT, OPTION_IDS } from './vocabulary.ts';

export const STEPS_PER_MONTH = 4;

/** What differs from the centre line in one draw. */
export interface Draw {
  /** In the order of PARAMETER_IDS. */
  readonly parameters: Float64Array;
  readonly starting: Indicators;
  readonly weights: Indicators;
  readonly events: {
    readonly sandboxActive: number;
    readonly regionalStallMonth: number;
    readonly dataRemeasuredMonth: number;
  };
  /** Accumulated noise of the fixed method, points, months 0-48. */
  readonly noise: Float64Array;
  /** Accumulated shocks of method by edition after 2025, points of the total; the first is 0. */
  readonly methodShocks: Float64Array;
  /** Share of each step in which a change of president is being absorbed. */
  readonly turnover: Float64Array;
}

export interface RunOptions {
  readonly draw?: Draw;
  /** Obstacles taken away, for the full effect. */
  readonly without?: readonly SwitchId[];
  /** Parameters taken as 0, to see what rests on them. */
  readonly zero?: readonly ParameterId[];
  readonly lastMonth?: number;
  readonly stepsPerMonth?: number;
}

/** Columns of one run; `column(name)` is a view of 49 values. */
export interface Run {
  readonly column: (name: string) => Float64Array;
}

/**
 * A kernel with the numbers of one edition: settings in, columns out.
 *
 * Pure: the same settings and draw give the same bits. Not re-entrant (one input buffer is reused).
 */
export interface Model {
  readonly edition: Edition;
  readonly run: (settings: Settings, options?: RunOptions) => Run;
  /** The input array of a run, in the order of the kernel's inputs; a copy. */
  readonly inputsOf: (settings: Settings, options?: RunOptions) => Float64Array;
  /** As `run` on the centre line, but remembers the last runs, since coalitions and baselines are asked for again. */
  readonly centre: (settings: Settings, options?: Omit<RunOptions, 'draw'>) => Run;
  /** Of the published figures; `standingOf` says what they are under assumptions of one's own. */
  readonly starting: Indicators;
  readonly weights: Indicators;
  readonly standingOf: (assumptions: Assumptions) => Standing;
}

export function createModel(edition: Edition, kernel: Kernel): Model {
  const place = new Map(kernel.inputs.map((name, i) => [name, i]));
  const columnPlace = new Map(kernel.columns.map((name, i) => [name, i]));
  const at = (name: string): number => {
    const index = place.get(name);
    if (index === undefined) throw new Error(`the kernel has no input ${name}`);
    return index;
  };
  const standings = new Map<string, Standing>();
  const standing: Model['standingOf'] = (assumptions) => {
    const key = assumptionsKey(assumptions);
    const known = standings.get(key);
    if (known) return known;
    const fresh = standingOf(edition, assumptions);
    if (standings.size >= REMEMBERED_STANDINGS) standings.delete(standings.keys().next().value as string);
    standings.set(key, fresh);
    return fresh;
  };
  const { starting, weights } = standing(NO_ASSUMPTIONS);
  const year = edition.years.at(-1) as number;

  // Everything that no setting and no draw changes is filled in once.
  const base = new Float64Array(kernel.inputs.length);
  for (const country of edition.countries)
    if (country.code !== edition.home)
      base[at(`rival/${country.code}`)] = (country.totals[year] as { value: number }).value;
  const places = {
    levers: LEVER_IDS.map((id) => at(`${id}/value`)),
    options: OPTION_IDS.map((id) => at(`option/${id}`)),
    switches: SWITCH_IDS.map((id) => at(`switch/${id}`)),
    parameters: at(PARAMETER_IDS[0] as string),
    starting: at(`starting/${INDICATOR_IDS[0]}`),
    weights: at(`weight/${INDICATOR_IDS[0]}`),
    talent: at('today/talent'),
    compute: at('today/compute'),
    line: at('line'),
    drawn: at('drawn'),
    sandbox: at('event/sandbox-active'),
    stall: at('event/regional-stall-month'),
    remeasured: at('event/data-remeasured-month'),
  };

  const quiet = new Float64Array(MONTHLY_NAMES.length * MONTH_COUNT);
  const inputs = new Float64Array(base.length);

  const fill = (settings: Settings, { draw, without = [], zero = [] }: RunOptions): void => {
    inputs.set(base);
    const centre = standing(settings.assumptions);
    inputs.set((draw ?? centre).parameters, places.parameters);
    for (const id of zero) inputs[at(id)] = 0;
    inputs.set((draw ?? centre).starting, places.starting);
    inputs.set((draw ?? centre).weights, places.weights);
    // Peru's conditioned central prior in every draw, on the official figures where somebody has them.
    inputs[places.talent] =
      ((centre.starting[TRAINING] as number) + (centre.starting[ADVANCED] as number)) / 200;
    inputs[places.compute] = (centre.starting[COMPUTE] as number) / 100;
    inputs[places.line] = settings.assumptions.line;
    LEVER_IDS.forEach((id, i) => {
      const lever = settings.levers[id];
      const first = places.levers[i] as number;
      inputs[first] = lever.value;
      inputs[first + 1] = lever.start;
      inputs[first + 2] = lever.ramp;
      inputs[first + 3] = lever.end ?? NEVER;
    });
    OPTION_IDS.forEach((id, i) => {
      inputs[places.options[i] as number] = settings.options[id];
    });
    SWITCH_IDS.forEach((id, i) => {
      inputs[places.switches[i] as number] = without.includes(id) ? 0 : 1;
    });
    inputs[places.drawn] = draw ? 1 : 0;
    inputs[places.sandbox] = draw?.events.sandboxActive ?? 0;
    inputs[places.stall] = draw?.events.regionalStallMonth ?? NEVER;
    inputs[places.remeasured] = draw?.events.dataRemeasuredMonth ?? NEVER;
  };

  const run = (settings: Settings, options: RunOptions = {}): Run => {
    const { draw, lastMonth = HORIZON_MONTHS, stepsPerMonth = STEPS_PER_MONTH } = options;
    fill(settings, options);
    const stepwise =
      draw?.turnover ?? new Float64Array(STEPWISE_NAMES.length * (HORIZON_MONTHS * stepsPerMonth + 1));
    const out = new Float64Array(kernel.columns.length * MONTH_COUNT);
    kernel.run(inputs, draw?.noise ?? quiet, stepwise, stepsPerMonth, lastMonth, out);
    return {
      column: (name) => {
        const index = columnPlace.get(name);
        if (index === undefined) throw new Error(`the kernel has no column ${name}`);
        return out.subarray(index * MONTH_COUNT, (index + 1) * MONTH_COUNT);
      },
    };
  };
  const remembered = new Map<string, Run>();
  const centre: Model['centre'] = (settings, options = {}) => {
    const key = keyOf(settings, options);
    const known = remembered.get(key);
    if (known) return known;
    const fresh = run(settings, options);
    // The oldest goes first: a Map keeps the order of insertion.
    if (remembered.size >= REMEMBERED_RUNS) remembered.delete(remembered.keys().next().value as string);
    remembered.set(key, fresh);
    return fresh;
  };
  const inputsOf: Model['inputsOf'] = (settings, options = {}) => {
    fill(settings, options);
    return inputs.slice();
  };
  return { edition, run, inputsOf, centre, starting, weights, standingOf: standing };
}

const TRAINING = INDICATOR_IDS.indexOf('professional-training');
const ADVANCED = INDICATOR_IDS.indexOf('advanced-talent');
const COMPUTE = INDICATOR_IDS.indexOf('compute');

/** The published assumptions, a person's own and those beside them. */
const REMEMBERED_STANDINGS = 16;
/** Enough for the coalitions of a bridge and the obstacles of a window, before and after a move. */
const REMEMBERED_RUNS = 160;

const settingsKeys = new WeakMap<Settings, string>();
/** What settings say. Settings are never changed in place, so it is written once for the many runs of one move. */
function settingsKeyOf(settings: Settings): string {
  const known = settingsKeys.get(settings);
  if (known !== undefined) return known;
  let key = assumptionsKey(settings.assumptions);
  for (const id of LEVER_IDS) {
    const { value, start, ramp, end } = settings.levers[id];
    key += `;${value},${start},${ramp},${end}`;
  }
  for (const id of OPTION_IDS) key += `;${settings.options[id]}`;
  settingsKeys.set(settings, key);
  return key;
}

const keyOf = (
  settings: Settings,
  { without = [], zero = [], lastMonth, stepsPerMonth }: RunOptions,
): string => `${without.join()};${zero.join()};${lastMonth};${stepsPerMonth};${settingsKeyOf(settings)}`;

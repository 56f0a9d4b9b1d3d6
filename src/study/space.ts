/** What a search may choose: levels of the free levers on the steps of their sliders, and what each uses of the limits. */
import { LEVERS } from '../model/levers/index.ts';
import type { Model } from '../model/model.ts';
import { baselineSettings, type LeverSetting, type Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId, MONTH_COUNT } from '../model/vocabulary.ts';
import { type Goal, START_STEP } from './goal.ts';

/** Level of each free lever in steps above its baseline, then the place of its start among those allowed. */
export type Mix = readonly number[];

/** What is used: planned and executed S/ million, then new money a year by month. */
type Use = Float64Array;
const PLANNED = 0;
const EXECUTED = 1;
const LOAD = 2;
const USES = LOAD + MONTH_COUNT;

/** Whole months in which the money of a goal is counted, as everywhere in the product, when starts are kept. */
const COST_MONTH = 24;

export interface Space {
  readonly settings: Settings;
  readonly levers: readonly LeverId[];
  /** Highest level of each lever. */
  readonly top: readonly number[];
  /** Starts each lever may have, months. */
  readonly starts: readonly (readonly number[])[];
  /** Month by which money is counted: 24; the goal's month if that is later and starts are free, so that waiting is not free money. */
  readonly costMonth: number;
  readonly none: Mix;
  readonly amountOf: (i: number, level: number) => number;
  readonly settingsOf: (mix: Mix) => Settings;
  /** S/ million planned by `costMonth`, locked levers included. */
  readonly planned: (mix: Mix) => number;
  /** S/ million planned by `costMonth` for one level of a lever at its start in this mix. */
  readonly price: (mix: Mix, i: number) => number;
  readonly fits: (mix: Mix) => boolean;
  /** The first limit that a mix breaks. */
  readonly broken: (mix: Mix) => 'planned' | 'executed' | 'absorption' | null;
  /** The mix with lever `i` lowered just as far as the limits ask; null where that is not enough. */
  readonly lowered: (mix: Mix, i: number) => Mix | null;
  /** The same space under another limit of planned money. */
  readonly under: (planned: number) => Space;
}

/** A number on the slider's grid, without the dust of binary fractions. */
const onGrid = (value: number): number => Number(value.toFixed(6));

/** What one unit of a lever's effort uses, run alone: money and new money a year are linear in effort. */
function createUnits(model: Model, settings: Settings, costMonth: number) {
  const known = new Map<string, Use>();
  return (id: LeverId, start: number, financing: LeverSetting): Use => {
    const key = `${id}/${start}/${financing.value}/${financing.start}`;
    const found = known.get(key);
    if (found) return found;
    const { levers } = baselineSettings();
    // So little that nothing is near the absorption limit.
    const effort = (LEVERS[id].reference - LEVERS[id].baseline) / 1000;
    const run = model.run({
      ...settings,
      levers: {
        ...levers,
        'stable-financing': financing,
        [id]: { ...settings.levers[id], start, value: LEVERS[id].baseline + effort },
      },
    });
    const use = new Float64Array(USES);
    const { kind } = LEVERS[id].cost;
    if (kind === 'yearly' || kind === 'capital') {
      use[PLANNED] = (run.column(`${id}/planned`)[costMonth] as number) / effort;
      use[EXECUTED] = (run.column(`${id}/executed`)[costMonth] as number) / effort;
    }
    if (id !== 'stable-financing')
      run.column('absorption/planned').forEach((load, month) => {
        use[LOAD + month] = load / effort;
      });
    known.set(key, use);
    return use;
  };
}

/** Executed money of a run as it is, the absorption limit's losses included. */
export function executedOf(model: Model, settings: Settings, month: number): number {
  const run = model.run(settings, { lastMonth: month });
  return LEVER_IDS.reduce((sum, id) => {
    const { kind } = LEVERS[id].cost;
    return kind === 'yearly' || kind === 'capital'
      ? sum + (run.column(`${id}/executed`)[month] as number)
      : sum;
  }, 0);
}

export const absorptionLimit = (model: Model, settings: Settings): Float64Array =>
  model.run({ ...settings, levers: baselineSettings().levers }).column('absorption/limit');

export function spaceOf(model: Model, settings: Settings, goal: Goal): Space {
  const levers = goal.free;
  const n = levers.length;
  const costMonth = goal.starts ? Math.max(COST_MONTH, goal.month) : COST_MONTH;
  const unitOf = createUnits(model, settings, costMonth);
  const steps = levers.map((id) => LEVERS[id].step);
  const amountOf = (i: number, level: number): number =>
    onGrid((LEVERS[levers[i] as LeverId].baseline as number) + level * (steps[i] as number));
  const top = levers.map((id, i) =>
    Math.floor((LEVERS[id].max - LEVERS[id].baseline) / (steps[i] as number) + 1e-9),
  );
  const starts = levers.map((id) => startsOf(settings.levers[id], goal));
  const settingsOf = (mix: Mix): Settings => {
    const chosen = { ...settings.levers };
    levers.forEach((id, i) => {
      const start = startOf(mix, i);
      chosen[id] = { ...settings.levers[id], start, value: amountOf(i, mix[i] as number) };
    });
    return { ...settings, levers: chosen };
  };
  const startOf = (mix: Mix, i: number): number =>
    (starts[i] as readonly number[])[mix[n + i] as number] as number;

  const financingAt = levers.indexOf('stable-financing');
  const financingOf = (mix: Mix): LeverSetting => {
    const own = settings.levers['stable-financing'];
    if (financingAt < 0) return own;
    return {
      ...own,
      start: startOf(mix, financingAt),
      value: amountOf(financingAt, mix[financingAt] as number),
    };
  };
  const frames = new Map<string, Use>();
  /** What the locked levers use. */
  const frameOf = (financing: LeverSetting): Use => {
    const key = `${financing.value}/${financing.start}`;
    const known = frames.get(key);
    if (known) return known;
    const use = new Float64Array(USES);
    for (const id of LEVER_IDS) {
      const effort = settings.levers[id].value - LEVERS[id].baseline;
      if (levers.includes(id) || effort <= 0) continue;
      const unit = unitOf(id, settings.levers[id].start, financing);
      for (let k = 0; k < USES; k++) use[k] = (use[k] as number) + effort * (unit[k] as number);
    }
    frames.set(key, use);
    return use;
  };
  const units = levers.map(() => new Map<number, Use>());
  const unitIn = (mix: Mix, i: number, financing: LeverSetting): Use => {
    if (financingAt >= 0) return unitOf(levers[i] as LeverId, startOf(mix, i), financing);
    const [own, place] = [units[i] as Map<number, Use>, mix[n + i] as number];
    const known = own.get(place) ?? unitOf(levers[i] as LeverId, startOf(mix, i), financing);
    own.set(place, known);
    return known;
  };
  const takenBy = (mix: Mix): Use => {
    const financing = financingOf(mix);
    const use = frameOf(financing).slice();
    for (let i = 0; i < n; i++) {
      const effort = (mix[i] as number) * (steps[i] as number);
      if (effort === 0) continue;
      const unit = unitIn(mix, i, financing);
      for (let k = 0; k < USES; k++) use[k] = (use[k] as number) + effort * (unit[k] as number);
    }
    return use;
  };

  const planned = (mix: Mix): number => {
    const financing = financingOf(mix);
    let sum = frameOf(financing)[PLANNED] as number;
    for (let i = 0; i < n; i++)
      if (mix[i])
        sum += (mix[i] as number) * (steps[i] as number) * (unitIn(mix, i, financing)[PLANNED] as number);
    return sum;
  };
  const price = (mix: Mix, i: number): number =>
    (steps[i] as number) * (unitIn(mix, i, financingOf(mix))[PLANNED] as number);

  const most = goal.limits.absorption ? absorptionLimit(model, settings) : null;

  const under = (budget: number): Space => {
    /** How far each limit is passed, with the place of what is used; only those that are passed. */
    const excesses = (mix: Mix): readonly (readonly [place: number, excess: number])[] => {
      const use = takenBy(mix);
      const passed: (readonly [number, number])[] = [];
      const check = (place: number, limit: number, found = use[place] as number): void => {
        if (found > limit + 1e-9 * (1 + limit)) passed.push([place, found - limit]);
      };
      check(PLANNED, budget);
      const { executed } = goal.limits;
      // Without the absorption limit's losses the sum is the most that can be executed; only above it a run is needed.
      if (executed !== null && (use[EXECUTED] as number) > executed)
        check(EXECUTED, executed, most ? undefined : executedOf(model, settingsOf(mix), costMonth));
      if (most) for (let m = 0; m <= HORIZON_MONTHS; m++) check(LOAD + m, most[m] as number);
      return passed;
    };
    const fits = (mix: Mix): boolean => excesses(mix).length === 0;
    const lowered = (mix: Mix, i: number): Mix | null => {
      const lower = [...mix];
      // Executed money falls by less than its unit while absorption takes part of it, so a second look may be needed.
      for (let look = 0; look < 4; look++) {
        const passed = excesses(lower);
        if (passed.length === 0) return lower;
        const unit = unitIn(lower, i, financingOf(lower));
        const wanted = Math.max(
          ...passed.map(([place, excess]) => excess / ((unit[place] as number) * (steps[i] as number))),
        );
        const level = (lower[i] as number) - Math.max(1, Math.ceil(wanted - 1e-9));
        if (!(level >= 0)) return null;
        lower[i] = level;
      }
      return fits(lower) ? lower : null;
    };
    const broken = (mix: Mix) => {
      const [first] = excesses(mix);
      if (!first) return null;
      return first[0] === PLANNED ? 'planned' : first[0] === EXECUTED ? 'executed' : 'absorption';
    };
    return {
      settings,
      levers,
      top,
      starts,
      costMonth,
      none: new Array<number>(2 * n).fill(0),
      amountOf,
      settingsOf,
      planned,
      price,
      fits,
      broken,
      lowered,
      under: (next) => under(Math.min(next, goal.limits.planned ?? Number.POSITIVE_INFINITY)),
    };
  };
  return under(goal.limits.planned ?? Number.POSITIVE_INFINITY);
}

/** Starts that a goal leaves open to a lever, none at or after its end. */
function startsOf({ start, end }: LeverSetting, { starts }: Goal): readonly number[] {
  if (!starts) return [start];
  const open: number[] = [];
  for (let month = starts.earliest; month <= starts.latest; month += START_STEP)
    if (end === null || month < end) open.push(month);
  return open.length > 0 ? open : [start];
}

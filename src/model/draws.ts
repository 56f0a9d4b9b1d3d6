/** What is drawn: parameters, weights, starting scores, events and noise (docs/model.md, "Uncertainty"). */
import { condition, type WeightNoise, weightsOf } from '../edition/conditioning.ts';
import type { Edition } from '../edition/edition.ts';
import { PARAMETER_IDS, PARAMETERS, type Parameter, type ParameterId } from '../evidence/parameters.ts';
import { fillWalk } from '../kernel/bridge.ts';
import {
  betaQuantile,
  discreteQuantile,
  gammaQuantile,
  lognormalFrom,
  normalFrom,
  normalQuantile,
  triangularQuantile,
  uniformQuantile,
} from '../kernel/distributions.ts';
import { log, sqrt } from '../kernel/math.ts';
import { type Assumptions, NO_ASSUMPTIONS } from './assumptions.ts';
import { EDITION_MONTHS } from './editions.ts';
import { NEVER } from './inputs.ts';
import { type Draw, STEPS_PER_MONTH } from './model.ts';
import { MONTHLY_PLAN } from './rivals.ts';
import { drawnStarting, noiseUnder, standingOf } from './standing-of.ts';
import { type Sampling, type Uniform, uniformsOf } from './uniforms.ts';
import { HORIZON_MONTHS, INDICATOR_IDS, MONTH_COUNT, SUBDIMENSION_IDS } from './vocabulary.ts';

const quantiles = new Map<ParameterId, (u: number) => number>();

/** Quantile function of a parameter's record; hard limits hold. */
export function quantileOf(id: ParameterId): (u: number) => number {
  const known = quantiles.get(id) ?? makeQuantile(id);
  quantiles.set(id, known);
  return known;
}

function makeQuantile(id: ParameterId): (u: number) => number {
  const parameter: Parameter = PARAMETERS[id];
  const { value, low, high, distribution, unit } = parameter;
  const quantile = ((): ((u: number) => number) => {
    if (typeof distribution === 'object')
      return (u) => discreteQuantile(u, distribution.values, distribution.chances);
    switch (distribution) {
      case 'triangular':
        return (u) => triangularQuantile(u, low, value, high);
      case 'lognormal':
        return (u) => lognormalFrom(u, value, low, high);
      case 'normal':
        return (u) => normalFrom(u, value, low, high);
      case 'uniform':
        return (u) => uniformQuantile(u, low, high);
      case 'beta':
        return betaQuantile(value, low, high);
      case 'gamma':
        return gammaQuantile(value, low, high);
    }
  })();
  // A share or a probability stays in 0-1 whatever the tail of its distribution says.
  const isShare = /^(share|probability|correlation)/.test(unit);
  return isShare ? (u) => Math.min(1, Math.max(0, quantile(u))) : quantile;
}

/** What a change of method does when it comes: with its chance, it makes up the noise between editions. */
function methodShockSd(value: (id: ParameterId) => number): number {
  const [edition, fixed] = [value('noise_edition_sd'), value('noise_fixed_method_sd')];
  const chance = value('idx_method_change_prob');
  return chance === 0 ? 0 : sqrt(Math.max(0, edition * edition - fixed * fixed) / chance);
}

const Z_LIMIT = 2.5;
/** Draws that share a piece of memory. */
const BLOCK = 64;
/** Changes of president that are drawn within four years; the yearly rate is at most about one. */
const MOST_CHANGES = 16;

/** Months at which presidents change: a Poisson process after month 0. `at(i)` are uniform numbers. */
function turnoverMonths(yearlyRate: number, at: (i: number) => number): readonly number[] {
  const months: number[] = [];
  let month = 0;
  for (let i = 0; yearlyRate > 0 && i < MOST_CHANGES; i++) {
    month += (-log(at(i)) / yearlyRate) * 12;
    if (month >= HORIZON_MONTHS) break;
    months.push(month);
  }
  return months;
}

/** Room for a few hundred lists at a time: thousands of small arrays of their own would keep the collector busy. */
function roomFor(lists: number, length: number): (size: number) => Float64Array {
  let room = new Float64Array(0);
  let used = 0;
  return (size) => {
    if (used + size > room.length) {
      room = new Float64Array(Math.max(size, lists * length));
      used = 0;
    }
    used += size;
    return room.subarray(used - size, used);
  };
}

/** Share of each step within `length` months after a change; overlaps are not added. `shares` comes as zeros. */
function turnoverShares(
  shares: Float64Array,
  months: readonly number[],
  length: number,
  stepsPerMonth: number,
): Float64Array {
  let covered = 0;
  for (const month of months) {
    const from = Math.max(month, covered);
    const until = month + length;
    covered = until;
    for (let n = Math.floor(from * stepsPerMonth); n < shares.length && n / stepsPerMonth < until; n++) {
      const overlap = Math.min(until, (n + 1) / stepsPerMonth) - Math.max(from, n / stepsPerMonth);
      shares[n] = Math.min(1, (shares[n] as number) + Math.max(0, overlap) * stepsPerMonth);
    }
  }
  return shares;
}

/** The maker of draws of one edition and seed: draw k is the same whoever asks, in whatever order. */
export function createDraws(
  edition: Edition,
  seed: number,
  stepsPerMonth = STEPS_PER_MONTH,
  assumptions: Assumptions = NO_ASSUMPTIONS,
  sampling: Sampling = 'sobol',
): (k: number) => Draw {
  return drawsBy(uniformsOf(seed, sampling), edition, stepsPerMonth, assumptions);
}

/**
 * Draws made of uniform numbers that are handed in, by the id of what is drawn.
 *
 * Each draw's starting scores reproduce the published figures under the draw's own weights.
 */
export function drawsBy(
  uniform: (id: string) => Uniform,
  edition: Edition,
  stepsPerMonth: number,
  assumptions: Assumptions,
): (k: number) => Draw {
  const normal = (id: string): Uniform => {
    const at = uniform(id);
    return (k) => normalQuantile(at(k));
  };
  const clipped = (id: string): Uniform => {
    const at = normal(id);
    return (k) => Math.min(Z_LIMIT, Math.max(-Z_LIMIT, at(k)));
  };
  const parameterDraws = PARAMETER_IDS.map((id): Uniform => {
    const fixed = assumptions.parameters[id];
    if (fixed !== undefined) return () => fixed;
    const [at, quantile] = [uniform(id), quantileOf(id)];
    return (k) => quantile(at(k));
  });
  const place = new Map(PARAMETER_IDS.map((id, i) => [id, i]));
  const subdimensionDraws = SUBDIMENSION_IDS.map((id) => clipped(`weights/${id}`));
  // A sub-dimension and its one indicator may share a name; their weights do not share a draw.
  const indicatorDraws = INDICATOR_IDS.map((id) =>
    clipped(
      (SUBDIMENSION_IDS as readonly string[]).includes(id) ? `weights/${id}/indicator` : `weights/${id}`,
    ),
  );
  const startingDraws = INDICATOR_IDS.map((id) => normal(`starting/${id}`));
  const noiseDraws = MONTHLY_PLAN.map(({ month }) => normal(`noise/${month}`));
  const shockDraws = EDITION_MONTHS.map((_, i) => ({
    change: uniform(`method/${i + 1}/change`),
    size: normal(`method/${i + 1}/size`),
  }));
  const turnoverDraws = Array.from({ length: MOST_CHANGES }, (_, i) => uniform(`turnover/${i}`));
  const event = {
    sandbox: uniform('event/sandbox-active'),
    stall: uniform('event/regional-stall'),
    stallMonth: uniform('event/regional-month'),
    remeasured24: uniform('event/data-remeasured/24'),
    month24: uniform('event/data-month/24'),
    remeasured48: uniform('event/data-remeasured/48'),
    month48: uniform('event/data-month/48'),
  };
  const priors = INDICATOR_IDS.map((id) => edition.indicators[id].prior);
  const centre = standingOf(edition, assumptions);
  const underScorecard = noiseUnder(edition, assumptions);
  const isPublished =
    Object.keys(assumptions.scorecard).length + Object.keys(assumptions.weights).length === 0;

  const prior = new Float64Array(priors.length);
  const take = roomFor(BLOCK, parameterDraws.length + MONTH_COUNT + HORIZON_MONTHS * stepsPerMonth);

  return (k: number): Draw => {
    const parameters = take(parameterDraws.length);
    for (let i = 0; i < parameters.length; i++) parameters[i] = (parameterDraws[i] as Uniform)(k);
    const value = (id: ParameterId): number => parameters[place.get(id) as number] as number;
    const spread = value('idx_weight_noise');
    const weightNoise: WeightNoise = {
      subdimension: (i) => 1 + spread * (subdimensionDraws[i] as Uniform)(k),
      indicator: (i) => 1 + spread * (indicatorDraws[i] as Uniform)(k),
    };
    const drawnWeights = weightsOf(
      edition,
      isPublished ? weightNoise : underScorecard(weightNoise),
      assumptions.weights,
    );
    for (let i = 0; i < prior.length; i++) {
      const { mean, sd } = priors[i] as (typeof priors)[number];
      prior[i] = mean + sd * (startingDraws[i] as Uniform)(k);
    }
    const { starting, weights } = isPublished
      ? { starting: condition(edition, prior, drawnWeights), weights: drawnWeights }
      : drawnStarting(edition, prior, drawnWeights, assumptions, centre);
    const noise = take(MONTH_COUNT);
    fillWalk(noise, 0, MONTHLY_PLAN, (i) => (noiseDraws[i] as Uniform)(k));
    const yearlySd = value('noise_fixed_method_sd');
    for (let month = 1; month < MONTH_COUNT; month++) noise[month] = (noise[month] as number) * yearlySd;
    const methodShocks = take(EDITION_MONTHS.length + 1);
    const shockSd = methodShockSd(value);
    shockDraws.forEach(({ change, size }, i) => {
      const shock = change(k) < value('idx_method_change_prob') ? shockSd * size(k) : 0;
      methodShocks[i + 1] = (methodShocks[i] as number) + shock;
    });
    const remeasured =
      event.remeasured24(k) < value('idx_data_remeasure_prob')
        ? uniformQuantile(event.month24(k), 12, 24)
        : event.remeasured48(k) < value('idx_data_remeasure_prob_48')
          ? uniformQuantile(event.month48(k), 24, 48)
          : NEVER;
    return {
      parameters,
      weights,
      starting,
      events: {
        sandboxActive: event.sandbox(k) < value('p_sandbox_active') ? 1 : 0,
        regionalStallMonth:
          event.stall(k) < value('ev_regional_cut_prob')
            ? uniformQuantile(event.stallMonth(k), 0, 24)
            : NEVER,
        dataRemeasuredMonth: remeasured,
      },
      noise,
      methodShocks,
      turnover: turnoverShares(
        take(HORIZON_MONTHS * stepsPerMonth + 1),
        turnoverMonths(value('ev_turnover_rate'), (i) => (turnoverDraws[i] as Uniform)(k)),
        value('turnover_months'),
        stepsPerMonth,
      ),
    };
  };
}

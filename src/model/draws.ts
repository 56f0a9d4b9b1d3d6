/** What is drawn: parameters, weights, starting scores, events and noise (docs/model.md, "Uncertainty"). */
import { condition, type WeightNoise, weightsOf } from '../edition/conditioning.ts';
import type { Edition } from '../edition/edition.ts';
import { PARAMETER_IDS, PARAMETERS, type Parameter, type ParameterId } from '../evidence/parameters.ts';
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
import { streamOf } from '../kernel/random.ts';
import { type Assumptions, NO_ASSUMPTIONS } from './assumptions.ts';
import { EDITION_MONTHS } from './editions.ts';
import { NEVER } from './inputs.ts';
import { type Draw, STEPS_PER_MONTH } from './model.ts';
import { drawnStarting, noiseUnder, standingOf } from './standing-of.ts';
import { HORIZON_MONTHS, INDICATOR_IDS, MONTH_COUNT } from './vocabulary.ts';

/** Quantile function of a parameter's record; hard limits hold. */
export function quantileOf(id: ParameterId): (u: number) => number {
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

const fixedOr = (fixed: number | undefined, quantile: (u: number) => number): ((u: number) => number) =>
  fixed === undefined ? quantile : () => fixed;

/** What a change of method does when it comes: with its chance, it makes up the noise between editions. */
function methodShockSd(value: (id: ParameterId) => number): number {
  const [edition, fixed] = [value('noise_edition_sd'), value('noise_fixed_method_sd')];
  const chance = value('idx_method_change_prob');
  return chance === 0 ? 0 : sqrt(Math.max(0, edition * edition - fixed * fixed) / chance);
}

const Z_LIMIT = 2.5;

/** Months at which presidents change: a Poisson process after month 0. `at(i)` are uniform numbers. */
function turnoverMonths(yearlyRate: number, at: (i: number) => number): readonly number[] {
  const months: number[] = [];
  let month = 0;
  for (let i = 0; yearlyRate > 0; i++) {
    month += (-log(at(i)) / yearlyRate) * 12;
    if (month >= HORIZON_MONTHS) break;
    months.push(month);
  }
  return months;
}

/** Share of each step within `length` months after a change; overlaps are not added. */
function turnoverShares(months: readonly number[], length: number, stepsPerMonth: number): Float64Array {
  const shares = new Float64Array(HORIZON_MONTHS * stepsPerMonth + 1);
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

/**
 * The maker of draws of one edition and seed: draw k is the same whoever asks, in whatever order.
 *
 * Each draw's starting scores reproduce the published figures under the draw's own weights.
 */
export function createDraws(
  edition: Edition,
  seed: number,
  stepsPerMonth = STEPS_PER_MONTH,
  assumptions: Assumptions = NO_ASSUMPTIONS,
) {
  const parameterStreams = PARAMETER_IDS.map((id) => ({
    stream: streamOf(seed, id),
    quantile: fixedOr(assumptions.parameters[id], quantileOf(id)),
  }));
  const place = new Map(PARAMETER_IDS.map((id, i) => [id, i]));
  const stream = (id: string) => streamOf(seed, id);
  const subdimensionStream = stream('weights/subdimensions');
  const indicatorStream = stream('weights/indicators');
  const startingStream = stream('starting');
  const noiseStream = stream('noise');
  const turnoverStream = stream('turnover');
  const eventStream = stream('events');
  const methodStream = stream('method');
  const centre = standingOf(edition, assumptions);
  const isPublished =
    Object.keys(assumptions.scorecard).length + Object.keys(assumptions.weights).length === 0;
  const clipped = (u: number): number => Math.min(Z_LIMIT, Math.max(-Z_LIMIT, normalQuantile(u)));

  return (k: number): Draw => {
    const parameters = Float64Array.from(parameterStreams, ({ stream: s, quantile }) => quantile(s.at(k)));
    const value = (id: ParameterId): number => parameters[place.get(id) as number] as number;
    const spread = value('idx_weight_noise');
    const weightNoise: WeightNoise = {
      subdimension: (i) => 1 + spread * clipped(subdimensionStream.at(k, i)),
      indicator: (i) => 1 + spread * clipped(indicatorStream.at(k, i)),
    };
    const drawnWeights = weightsOf(
      edition,
      isPublished ? weightNoise : noiseUnder(edition, assumptions, weightNoise),
      assumptions.weights,
    );
    const prior = Float64Array.from(INDICATOR_IDS, (id, i) => {
      const { mean, sd } = edition.indicators[id].prior;
      return mean + sd * normalQuantile(startingStream.at(k, i));
    });
    const { starting, weights } = isPublished
      ? { starting: condition(edition, prior, drawnWeights), weights: drawnWeights }
      : drawnStarting(edition, prior, drawnWeights, assumptions, centre);
    const noise = new Float64Array(MONTH_COUNT);
    const monthlySd = value('noise_fixed_method_sd') / sqrt(12);
    for (let month = 1; month < MONTH_COUNT; month++)
      noise[month] = (noise[month - 1] as number) + monthlySd * normalQuantile(noiseStream.at(k, month));
    const methodShocks = new Float64Array(EDITION_MONTHS.length + 1);
    const shockSd = methodShockSd(value);
    for (let edition = 1; edition < methodShocks.length; edition++)
      methodShocks[edition] =
        (methodShocks[edition - 1] as number) +
        (methodStream.at(k, 2 * edition) < value('idx_method_change_prob')
          ? shockSd * normalQuantile(methodStream.at(k, 2 * edition + 1))
          : 0);
    const remeasured =
      eventStream.at(k, 2) < value('idx_data_remeasure_prob')
        ? uniformQuantile(eventStream.at(k, 3), 12, 24)
        : eventStream.at(k, 4) < value('idx_data_remeasure_prob_48')
          ? uniformQuantile(eventStream.at(k, 5), 24, 48)
          : NEVER;
    return {
      parameters,
      weights,
      starting,
      events: {
        sandboxActive: eventStream.at(k, 0) < value('p_sandbox_active') ? 1 : 0,
        regionalStallMonth:
          eventStream.at(k, 1) < value('ev_regional_cut_prob')
            ? uniformQuantile(eventStream.at(k, 6), 0, 24)
            : NEVER,
        dataRemeasuredMonth: remeasured,
      },
      noise,
      methodShocks,
      turnover: turnoverShares(
        turnoverMonths(value('ev_turnover_rate'), (i) => turnoverStream.at(k, i)),
        value('turnover_months'),
        stepsPerMonth,
      ),
    };
  };
}

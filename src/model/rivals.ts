/** The other eighteen countries in the draws: drift of their tier, noise with a common part, shocks of method, the echo. */
import type { Country, Edition } from '../edition/edition.ts';
import { PARAMETER_IDS, type ParameterId } from '../evidence/parameters.ts';
import { fillWalk, monthsFrom, walkPlan } from '../kernel/bridge.ts';
import { normalQuantile } from '../kernel/distributions.ts';
import { sqrt } from '../kernel/math.ts';
import type { Draw } from './model.ts';
import type { Uniform } from './uniforms.ts';
import { HORIZON_MONTHS, MONTH_COUNT, type TierId } from './vocabulary.ts';

/** Months at which the walk of a country is known that is not among the Pioneers; drawn in this order. */
export const KNOTS = [24, 48, 36, 12, 18] as const;
/** The months that chances, editions and the gap are read at come first. */
export const MONTHLY_PLAN = walkPlan(monthsFrom(KNOTS, HORIZON_MONTHS));
const KNOT_PLAN = walkPlan(KNOTS);
/** The part of the noise that all nineteen have in common, as if it were a country's. */
const HOME_COMMON = { code: 'common', place: 0, monthly: true } as const;

/** Places within a draw's walks: the common one, those of the Pioneers month by month, the others at the knots. */
export interface RivalWalks {
  /** Walks with a sd of 1 in a year, draw after draw, `size` numbers for each. */
  readonly values: Float64Array;
  readonly size: number;
}

export interface Rival {
  readonly code: string;
  readonly start: number;
  readonly tier: TierId;
  /** First place of its walk within a draw's numbers, and whether it is monthly. */
  readonly place: number;
  readonly monthly: boolean;
}

const totalIn = (country: Country, year: number): number => country.totals[year]?.value ?? Number.NaN;

/** The rivals of an edition in its order, tiers of that edition and where their walks lie. */
export function rivalsOf(edition: Edition): { readonly rivals: readonly Rival[]; readonly size: number } {
  const year = edition.years.at(-1) as number;
  let size = MONTH_COUNT;
  const rivals = edition.countries
    .filter(({ code }) => code !== edition.home)
    .map((country): Rival => {
      const start = totalIn(country, year);
      const tier =
        start > edition.tiers.pioneerAbove
          ? 'pioneer'
          : start < edition.tiers.explorerBelow
            ? 'explorer'
            : 'adopter';
      const monthly = tier === 'pioneer';
      const place = size;
      size += monthly ? MONTH_COUNT : KNOTS.length;
      return { code: country.code, start, tier, place, monthly };
    });
  return { rivals, size };
}

const place = (id: ParameterId): number => PARAMETER_IDS.indexOf(id);
const HOME_DRIFT = place('drift_peru_bau');
const PEERS = place('drift_peers_ex_peru');
const PIONEERS = place('drift_pioneers');
const EXPLORERS = place('drift_explorers');
const NOISE_SD = place('noise_fixed_method_sd');
const CORRELATION = place('noise_common_corr');
const ECHO = place('echo_adopters');

/** When a country is read: years of drift, month of the noise, accumulated method shock, points of echo. */
export interface Reading {
  readonly years: number;
  readonly noiseMonth: number;
  readonly shock: number;
  readonly echoMonths: number;
}

/** What one draw says of the rivals, before it is cut to 0-100. */
export function rivalReader(draw: Pick<Draw, 'parameters' | 'noise'>, walks: RivalWalks, k: number) {
  const value = (at: number): number => draw.parameters[at] as number;
  const rho = value(CORRELATION);
  const sd = value(NOISE_SD);
  const drifts: Record<TierId, number> = {
    adopter: 0.5 * (value(PEERS) + value(HOME_DRIFT)),
    pioneer: value(PIONEERS),
    explorer: value(EXPLORERS),
  };
  const echo = value(ECHO) / 12;
  const first = k * walks.size;
  const shared = sd * sqrt(rho) * sqrt(1 - rho);
  const own = sd * sqrt(1 - rho);
  return (rival: Rival, at: Reading): number => {
    const month = at.noiseMonth;
    // The home country's noise carries the common part too: rho between any two of the nineteen.
    const knot = rival.monthly ? month : KNOTS.indexOf(month as 12);
    const walk = month === 0 ? 0 : (walks.values[first + rival.place + knot] as number);
    const noise =
      rho * (draw.noise[month] as number) + shared * (walks.values[first + month] as number) + own * walk;
    return (
      rival.start +
      drifts[rival.tier] * at.years +
      noise +
      at.shock +
      (rival.tier === 'adopter' ? echo * at.echoMonths : 0)
    );
  };
}

/** Standard normal numbers of the rivals' walks: of draw k, by country and place in its plan. */
export function walkNumbers(
  uniform: (id: string) => Uniform,
  rivals: readonly Rival[],
): (k: number) => (code: string, i: number) => number {
  const numbers = new Map(
    [HOME_COMMON, ...rivals].map(({ code }) => [
      code,
      MONTHLY_PLAN.map(({ month }) => uniform(`${code}/${month}`)),
    ]),
  );
  return (k) => (code, i) => normalQuantile(((numbers.get(code) as readonly Uniform[])[i] as Uniform)(k));
}

/** Fills the walks of one draw; `normal(code, i)` is the standard normal number of the i-th month of a country's plan. */
export function fillWalks(
  walks: Float64Array,
  first: number,
  rivals: readonly Rival[],
  normal: (code: string, i: number) => number,
): void {
  for (const rival of [HOME_COMMON, ...rivals]) {
    fillWalk(walk, 0, rival.monthly ? MONTHLY_PLAN : KNOT_PLAN, (i) => normal(rival.code, i));
    if (rival.monthly) walks.set(walk, first + rival.place);
    else
      KNOTS.forEach((month, i) => {
        walks[first + rival.place + i] = walk[month] as number;
      });
  }
}
const walk = new Float64Array(MONTH_COUNT);

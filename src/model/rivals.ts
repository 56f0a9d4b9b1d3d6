/** The other eighteen countries in the draws: drift of their tier, noise with a common part, shocks of method, the echo. */
import type { Country, Edition } from '../edition/edition.ts';
import { PARAMETER_IDS, type ParameterId } from '../evidence/parameters.ts';
import { sqrt } from '../kernel/math.ts';
import type { Draw } from './model.ts';
import { HORIZON_MONTHS, MONTH_COUNT, type TierId } from './vocabulary.ts';

/** Months at which the walk of a country is known that is not among the Pioneers. */
export const KNOTS = [12, 18, 24, 36, 48] as const;

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

/** What one draw says of the rivals. */
export function rivalReader(draw: Draw, walks: RivalWalks, k: number) {
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
    const total =
      rival.start +
      drifts[rival.tier] * at.years +
      noise +
      at.shock +
      (rival.tier === 'adopter' ? echo * at.echoMonths : 0);
    return total < 0 ? 0 : total > 100 ? 100 : total;
  };
}

/** Fills the walks of one draw from standard normal numbers: `normal(i)`, i from 0 to `size` - 1, each used once. */
export function fillWalks(
  walks: Float64Array,
  first: number,
  rivals: readonly Rival[],
  normal: (i: number) => number,
): void {
  const monthlySd = sqrt(1 / 12);
  const walkByMonth = (from: number): void => {
    walks[first + from] = 0;
    for (let month = 1; month <= HORIZON_MONTHS; month++)
      walks[first + from + month] =
        (walks[first + from + month - 1] as number) + monthlySd * normal(from + month);
  };
  walkByMonth(0);
  for (const rival of rivals) {
    if (rival.monthly) walkByMonth(rival.place);
    else
      KNOTS.forEach((month, i) => {
        const before = i === 0 ? 0 : (KNOTS[i - 1] as number);
        walks[first + rival.place + i] =
          (i === 0 ? 0 : (walks[first + rival.place + i - 1] as number)) +
          sqrt((month - before) / 12) * normal(rival.place + i);
      });
  }
}

/** The question turned round: which indicators would have to stand where for the line, beside where they can be. */
import type { Edition } from '../edition/edition.ts';
import { MODEL } from '../model/current.ts';
import { LEVERS } from '../model/levers/index.ts';
import type { Model, Run } from '../model/model.ts';
import { baselineSettings, type Settings, withoutPackage } from '../model/settings.ts';
import {
  DIMENSION_IDS,
  type DimensionId,
  HORIZON_MONTHS,
  INDICATOR_IDS,
  type IndicatorId,
  LEVER_IDS,
  type LeverId,
} from '../model/vocabulary.ts';

/** One indicator. Scores are points 0-100; every one of them is an estimate, as the starting scores are. */
export interface IndicatorNeed {
  readonly id: IndicatorId;
  readonly dimension: DimensionId;
  /** Points of 100 in the total. */
  readonly weight: number;
  readonly today: number;
  /** Where the even profile has it. */
  readonly required: number;
  /** Without a package at the month, drift and what is in force included. */
  readonly unaided: number;
  /** With the package at the month. */
  readonly reached: number;
  /** The highest that any package tried takes it to at the month: a package for each indicator, so not all of them at once. */
  readonly reachable: number;
  /** Points from `reached` up to `required`; 0 where it is there. */
  readonly missing: number;
  /** Points from `reachable` up to `required`: what no package tried brings; 0 where one does. */
  readonly beyond: number;
}

/** One dimension, if it alone had to carry the country to the line and the others stayed as today. */
export interface DimensionNeed {
  readonly id: DimensionId;
  readonly weight: number;
  readonly today: number;
  /** Score that it would need; above 100 it cannot. */
  readonly alone: number;
  /** The total with this dimension at 100. */
  readonly atHundred: number;
  readonly canAlone: boolean;
  /** Share of their distance to 100 that the others would still have to close with this one at 100; 0-1. */
  readonly others: number;
}

/**
 * The required profile.
 *
 * Even profile: every indicator closes the same share of its distance to 100, the smallest that takes the total to the line.
 * It is one of many profiles that do, and the only one that favours none.
 */
export interface RequiredProfile {
  readonly month: number;
  readonly line: number;
  /** Points of the total: today, and at the month without and with the package. */
  readonly total: { readonly today: number; readonly unaided: number; readonly reached: number };
  /** The highest total of the packages tried at the month. */
  readonly reachable: number;
  /** Share of each distance to 100, 0-1; 0 when today is at the line or above. */
  readonly share: number;
  readonly indicators: readonly IndicatorNeed[];
  readonly dimensions: readonly DimensionNeed[];
}

/** The profile that the line needs under the assumptions of some settings, beside what they reach at a month on the centre line. */
export function requiredProfile(settings: Settings, month: number, model: Model = MODEL): RequiredProfile {
  if (!(Number.isInteger(month) && month >= 0 && month <= HORIZON_MONTHS))
    throw new Error(`a month from 0 to ${HORIZON_MONTHS}, not ${month}`);
  const { edition } = model;
  const { line } = settings.assumptions;
  const { starting, weights } = model.standingOf(settings.assumptions);
  const today = weighted(weights, starting);
  const share = Math.max(0, (line - today) / (100 - today));
  const [unaided, reached] = [withoutPackage(settings), settings].map((of) => scoresAt(of, month, model)) as [
    Scores,
    Scores,
  ];
  const most = mostAt(settings, month, model);
  const indicators = INDICATOR_IDS.map((id, i): IndicatorNeed => {
    const score = starting[i] as number;
    const required = score + share * (100 - score);
    const is = reached.indicators[i] as number;
    const can = Math.max(is, most.indicators[i] as number);
    return {
      id,
      dimension: dimensionOf(edition, id),
      weight: 100 * (weights[i] as number),
      today: score,
      required,
      unaided: unaided.indicators[i] as number,
      reached: is,
      reachable: can,
      missing: Math.max(0, required - is),
      beyond: Math.max(0, required - can),
    };
  });
  return {
    month,
    line,
    total: { today, unaided: unaided.total, reached: reached.total },
    reachable: Math.max(reached.total, most.total),
    share,
    indicators,
    dimensions: DIMENSION_IDS.map((id) => dimensionNeed(id, indicators, today, line)),
  };
}

/** Where a package leaves every indicator at a month on the centre line. */
interface Scores {
  readonly total: number;
  /** In the order of INDICATOR_IDS. */
  readonly indicators: readonly number[];
}

/** For further paths beside a profile: their scores at its month, in the order of INDICATOR_IDS, and their total. */
export const scoresAt = (settings: Settings, month: number, model: Model = MODEL): Scores =>
  readAt(model.centre(settings), month);

function readAt({ column }: Run, month: number): Scores {
  return {
    total: column('total')[month] as number,
    indicators: INDICATOR_IDS.map((id) => column(`${id}/score`)[month] as number),
  };
}

const weighted = (weights: ArrayLike<number>, scores: ArrayLike<number>): number =>
  INDICATOR_IDS.reduce((sum, _, i) => sum + (weights[i] as number) * (scores[i] as number), 0);

const dimensionOf = (edition: Edition, id: IndicatorId): DimensionId =>
  edition.subdimensions[edition.indicators[id].parent].parent;

function dimensionNeed(
  id: DimensionId,
  indicators: readonly IndicatorNeed[],
  total: number,
  line: number,
): DimensionNeed {
  const own = indicators.filter(({ dimension }) => dimension === id);
  const weight = own.reduce((sum, one) => sum + one.weight, 0);
  const today = own.reduce((sum, one) => sum + one.weight * one.today, 0) / weight;
  const atHundred = total + (weight / 100) * (100 - today);
  return {
    id,
    weight,
    today,
    alone: today + (line - total) / (weight / 100),
    atHundred,
    canAlone: atHundred >= line,
    others: Math.max(0, (line - atHundred) / (100 - atHundred)),
  };
}

const known = new WeakMap<Settings['assumptions'], Map<string, Scores>>();

/** Research and adoption earn more where there are people and machines for it, so their levers are tried along with the others. */
const COMPLEMENTS: readonly IndicatorId[] = ['compute', 'professional-training', 'advanced-talent'];

/**
 * The highest scores of the packages that are tried: all levers at their maximum from today; and for each indicator those alone
 * that raise it, so that they need not share the absorption limit, and those with the ones that raise what complements it. Each
 * with the modifiers, governance as compliance and as a platform, compute owned and rented.
 */
function mostAt(settings: Settings, month: number, model: Model): Scores {
  const continuity = settings.options['assumption.continuity'];
  const kept = known.get(settings.assumptions) ?? new Map<string, Scores>();
  known.set(settings.assumptions, kept);
  const key = `${month} ${continuity} ${model.edition.id}`;
  const before = kept.get(key);
  if (before) return before;
  const run = (of: Settings): Scores => readAt(model.run(of, { lastMonth: month }), month);
  const today = run(withoutPackage(settings));
  const raisedBy = LEVER_IDS.map((lever) => {
    const alone = run(atMost(settings, [lever], 0, 0));
    return INDICATOR_IDS.filter((_, i) => (alone.indicators[i] as number) > (today.indicators[i] as number));
  });
  const leversOf = (indicators: readonly IndicatorId[]): readonly LeverId[] =>
    LEVER_IDS.filter(
      (lever, i) =>
        LEVERS[lever].kind === 'modifier' || raisedBy[i]?.some((indicator) => indicators.includes(indicator)),
    );
  const each = [[], COMPLEMENTS].flatMap((others) => INDICATOR_IDS.map((id) => leversOf([id, ...others])));
  const sets = new Map([LEVER_IDS, ...each].map((levers) => [levers.join(), levers]));
  const tried = [...sets.values()].flatMap((levers) =>
    [0, LEVERS.stance.max].flatMap((stance) =>
      [0, 1].map((rented) => run(atMost(settings, levers, stance, rented))),
    ),
  );
  const fresh = {
    total: Math.max(...tried.map(({ total }) => total)),
    indicators: INDICATOR_IDS.map((_, i) => Math.max(...tried.map((one) => one.indicators[i] as number))),
  };
  kept.set(key, fresh);
  return fresh;
}

/** Some levers at their maximum from today, every other as today. */
function atMost(settings: Settings, ids: readonly LeverId[], stance: number, rented: number): Settings {
  const levers = { ...baselineSettings().levers };
  for (const id of ids) levers[id] = { value: LEVERS[id].max, start: 0, ramp: 0, end: null };
  levers.stance = { value: stance, start: 0, ramp: 0, end: null };
  return {
    levers,
    options: { ...settings.options, 'public-compute.rented-share': rented, 'startups.mentored-share': 1 },
    assumptions: settings.assumptions,
  };
}

/** What is sought, as data: a line by a month, at the least cost or with the most points, within limits. */
import { DEFAULT_SEED, REFINED_DRAWS } from '../model/ensemble.ts';
import { LEVERS } from '../model/levers/index.ts';
import { referencePackage } from '../model/package.ts';
import type { Settings } from '../model/settings.ts';
import { simulate } from '../model/simulate.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId } from '../model/vocabulary.ts';

export const GOAL_VERSION = 1;
export type GoalKind = Goal['kind'];

/** Levers that cost public money which the model counts; the others are not sought over unless freed. */
export const PRICED_LEVERS: readonly LeverId[] = LEVER_IDS.filter((id) => isPriced(id));

export function isPriced(id: LeverId): boolean {
  const { kind } = LEVERS[id].cost;
  return kind === 'yearly' || kind === 'capital';
}

/** Months between two starts that a search may choose. */
export const START_STEP = 3;

/** Ranges of the numbers of a goal, ends included. */
export const GOAL_RANGES = {
  month: { min: 1, max: HORIZON_MONTHS },
  line: { min: 0, max: 100 },
  /** Out of 100. */
  chance: { min: 1, max: 99 },
  /** S/ million. */
  money: { min: 0, max: 100_000 },
  start: { min: 0, max: HORIZON_MONTHS - 1 },
  seed: { min: 0, max: 0xffffffff },
  draws: { min: 16, max: 8192 },
  alternatives: { min: 0, max: 8 },
} as const;

/** What a search may do and use. Money in S/ million, counted to month 24; see `Space.costMonth`. */
export interface GoalLimits {
  /** Planned, of all levers together; null for no limit. */
  readonly planned: number | null;
  /** Executed on the centre line; null for no limit. */
  readonly executed: number | null;
  /** True: new money planned a year never exceeds what can be absorbed. */
  readonly absorption: boolean;
}

interface AnyGoal {
  readonly version: typeof GOAL_VERSION;
  /** In which the line, the chance or the most points are wanted. */
  readonly month: number;
  readonly limits: GoalLimits;
  /** Levers that are sought over; the others stay at the scenario's value. */
  readonly free: readonly LeverId[];
  /** Null: each lever keeps the scenario's start. Else every third month from the earliest to the latest. */
  readonly starts: { readonly earliest: number; readonly latest: number } | null;
  /** Of the search and of the draws. */
  readonly seed: number;
  /** Draws that chances rest on. */
  readonly draws: number;
  /** How many near-equal mixes are wanted beside the best. */
  readonly alternatives: number;
}

/** A line is passed by a total above it; a chance is out of 100. */
export type Goal = AnyGoal &
  (
    | { readonly kind: 'most-points' }
    | { readonly kind: 'cheapest'; readonly line: number }
    | { readonly kind: 'cheapest-by-chance'; readonly line: number; readonly chance: number }
  );

export const GOAL_PRESET_IDS = ['most-points-24', 'chance-30', 'line-48'] as const;
export type GoalPresetId = (typeof GOAL_PRESET_IDS)[number];

/**
 * The goals a search opens on.
 *
 * "This budget" is what the scenario plans by month 24, or the reference package where it plans nothing.
 */
export function presetGoal(id: GoalPresetId, settings: Settings): Goal {
  const base: Omit<AnyGoal, 'month'> = {
    version: GOAL_VERSION,
    limits: { planned: null, executed: null, absorption: true },
    free: [...PRICED_LEVERS],
    starts: null,
    seed: DEFAULT_SEED,
    draws: 1024,
    alternatives: 3,
  };
  const { line } = settings.assumptions;
  switch (id) {
    case 'most-points-24': {
      const own = simulate(settings).cost.planned;
      const planned = own > 0 ? own : simulate(referencePackage()).cost.planned;
      // To a tenth of a million, as budgets are read.
      const limits = { planned: Math.ceil(planned * 10) / 10, executed: null, absorption: false };
      return { ...base, kind: 'most-points', month: 24, limits };
    }
    case 'chance-30':
      // As many draws as the page rests on: a chance that is met on fewer may not be met there.
      return { ...base, kind: 'cheapest-by-chance', month: 30, line, chance: 25, draws: REFINED_DRAWS };
    case 'line-48':
      return { ...base, kind: 'cheapest', month: 48, line };
  }
}

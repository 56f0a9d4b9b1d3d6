import type {
  ByIndicator,
  ByLever,
  DimensionId,
  LeverGroupId,
  SubdimensionId,
  TierId,
} from './vocabulary.ts';

/** 49 values, months 0 to 48. */
export type Monthly = Float64Array;

/**
 * One run, month by month.
 *
 * Shape    every Monthly has 49 values (months 0-48 from July 2026).
 * Unit     scores in points 0-100; differences in points of the total; costs in S/ million, accumulated since month 0.
 */
export interface Path {
  readonly total: Monthly;
  readonly dimensions: Record<DimensionId, Monthly>;
  readonly subdimensions: Record<SubdimensionId, Monthly>;
  readonly indicators: ByIndicator<Monthly>;
  /** What drift (and, in a draw, noise) alone would give: no package and no credit of what is in force. */
  readonly driftTotal: Monthly;
  readonly tier: readonly TierId[];
  /** 1 is best, among nineteen. */
  readonly rank: Monthly;
  /** Mean of Chile, Brazil and Uruguay less Peru. */
  readonly gapToPioneers: Monthly;
  /** Governance less the mean of research, innovation and advanced talent. An estimate. */
  readonly asymmetry: Monthly;
  /** Adoption less the mean of research and innovation-and-development. An estimate. */
  readonly dependency: Monthly;
  /** Total of the other eighteen countries, by ISO 3166 alpha-3 code. */
  readonly rivals: Readonly<Record<string, Monthly>>;
  /** This path less the same run without the package. */
  readonly policyContribution: Monthly;
  /** First month with the total above 60, or null. */
  readonly crossingMonth: number | null;
  /** Total less 60. */
  readonly margin: Readonly<Record<'18' | '24', number>>;
  /** S/ million of months 0 to 24. */
  readonly cost: { readonly planned: number; readonly executed: number };
  readonly costByLever: ByLever<{ readonly planned: Monthly; readonly executed: Monthly }>;
  /** Effort delivered, in the lever's unit above its baseline (0 when nothing new arrives). */
  readonly deliveredByLever: ByLever<Monthly>;
  /** Share of planned new money that the absorption limit lets through, 0-1. */
  readonly absorption: Monthly;
}

/** From 51.93 to 60 at one month: the parts add up to `total - start`. */
export interface Bridge {
  readonly month: number;
  readonly start: number;
  readonly drift: number;
  readonly inForce: number;
  /** Exact Shapley value of each lever group. */
  readonly groups: Record<LeverGroupId, number>;
  readonly total: number;
  /** 60 less total; negative when the line is passed. */
  readonly missing: number;
}

/** What took the rest of the package's full effect at one month, in points of the total; the parts add up. */
export interface WindowLosses {
  readonly month: number;
  readonly full: number;
  readonly lateMoney: number;
  readonly execution: number;
  readonly delay: number;
  readonly complements: number;
  readonly ceiling: number;
  /** full less the five losses: the policy contribution. */
  readonly contribution: number;
}

/** Held fixed: measured that month by the method of 2025. Published: the last edition out by that month. */
export type View = 'fixed' | 'published';
/** Of the kernel that ran the draws. */
export type Precision = 'single' | 'double';

/** Quantiles of the draws, month by month. */
export interface Band {
  readonly p10: Monthly;
  readonly p25: Monthly;
  readonly p50: Monthly;
  readonly p75: Monthly;
  readonly p90: Monthly;
}

/** The same with the package and without it, from the same draws. */
export interface Pair<T> {
  readonly scenario: T;
  readonly baseline: T;
}

/** Bands of what no column holds: the total less the same draw's without a package, and less the Pioneers' mean, turned round. */
export const BANDS_OF_DRAWS = ['contribution', 'gap'] as const;
export type BandOfDraws = (typeof BANDS_OF_DRAWS)[number];

/** One part of a change over the draws: its mean and an 80% interval, points of the total. */
export interface Part {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

type ByMonth<T> = Readonly<Record<string, T>>;

/** What the eye follows of an ensemble: the fan of its quantiles and the chance of passing the line. Units as there. */
export interface Fan {
  readonly draws: number;
  readonly seed: number;
  readonly months: readonly number[];
  readonly view: View;
  readonly precision: Precision;
  /** Above the line: 60, or the line that is assumed. */
  readonly chanceAbove60: Pair<ByMonth<number>>;
  /** Of the scenario, by the kernel's name of the column or by `BandOfDraws`; `total` is always there. */
  readonly bands: Readonly<Record<string, Band>>;
  readonly baselineBand: Band;
}

/**
 * Many futures of one scenario beside the same futures without its package. Its `bands` are all that were asked for.
 *
 * Shape    `scenario[month]` and `baseline[month]`: one total per draw, same draw at the same index, for each of `months`.
 * Unit     points of the total; chances and shares are fractions of 1.
 */
export interface Ensemble extends Fan {
  readonly scenario: ByMonth<Float64Array | Float32Array>;
  readonly baseline: ByMonth<Float64Array | Float32Array>;
  /** Below the published score of today. */
  readonly chanceBelowStart: Pair<ByMonth<number>>;
  /** Further behind Chile, Brazil and Uruguay than today. */
  readonly chanceGapWider: Pair<ByMonth<number>>;
  readonly meanContribution: Monthly;
  /** Share of the draws in each place among nineteen, first place first. */
  readonly rank: Pair<ByMonth<Float64Array>>;
  readonly tier: Pair<ByMonth<Readonly<Record<TierId, number>>>>;
  /** Mean total of the best and of the worst tenth of the draws. */
  readonly tenths: ByMonth<{ readonly best: number; readonly worst: number }>;
  /** Where the change since today comes from; the means add up to the mean change. */
  readonly split: ByMonth<{
    readonly drift: Part;
    readonly inForce: Part;
    readonly policy: Part;
    readonly luck: Part;
  }>;
}

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

/**
 * A hundred-or-more futures of one scenario beside the same futures without its package.
 *
 * Shape    `scenario[month]` and `baseline[month]`: one total per draw, same draw at the same index.
 */
export interface Ensemble {
  readonly draws: number;
  readonly seed: number;
  readonly months: readonly number[];
  readonly scenario: Readonly<Record<string, Float64Array>>;
  readonly baseline: Readonly<Record<string, Float64Array>>;
  /** Fractions of 1 at each month, from the same draws. */
  readonly chanceAbove60: {
    readonly scenario: Readonly<Record<string, number>>;
    readonly baseline: Readonly<Record<string, number>>;
  };
}

/**
 * The whole subject on one page: every closed list of the model.
 *
 * Ids are public for ever: links and files hold them. Adding an id here makes the compiler
 * name every record, word and colour that is still missing.
 */

/** Months from July 2026 (month 0) to July 2030. */
export const HORIZON_MONTHS = 48;
/** Number of monthly points of a path: months 0 to 48. */
export const MONTH_COUNT = HORIZON_MONTHS + 1;
/** Months at which chances and the bridge are offered. */
export const CHANCE_MONTHS = [18, 24, 36, 48] as const;
export type ChanceMonth = (typeof CHANCE_MONTHS)[number];

export const LEVER_GROUP_IDS = [
  'talent',
  'research-innovation',
  'compute-data',
  'adoption',
  'governance',
  'delivery',
] as const;
export type LeverGroupId = (typeof LEVER_GROUP_IDS)[number];

export const LEVER_IDS = [
  'literacy',
  'training',
  'doctorates',
  'retention',
  'rd-grants',
  'rd-tax',
  'startups',
  'public-compute',
  'access',
  'open-data',
  'open-models',
  'adoption',
  'stance',
  'sandbox',
  'compliance',
  'rights',
  'standards',
  'regional',
  'stable-financing',
] as const;
export type LeverId = (typeof LEVER_IDS)[number];
export type ByLever<T> = Record<LeverId, T>;

/** Settings of a lever beyond its amount, and assumptions that are luck and politics rather than policy. */
export const OPTION_IDS = [
  'public-compute.rented-share',
  'startups.mentored-share',
  'assumption.continuity',
] as const;
export type OptionId = (typeof OPTION_IDS)[number];

export const DIMENSION_IDS = ['enabling-factors', 'research-development-adoption', 'governance'] as const;
export type DimensionId = (typeof DIMENSION_IDS)[number];

export const SUBDIMENSION_IDS = [
  'infrastructure',
  'data',
  'talent',
  'research',
  'innovation-development',
  'adoption',
  'vision',
  'international',
  'regulation',
] as const;
export type SubdimensionId = (typeof SUBDIMENSION_IDS)[number];

export const INDICATOR_IDS = [
  'connectivity',
  'compute',
  'devices',
  'data',
  'ai-literacy',
  'professional-training',
  'advanced-talent',
  'research',
  'innovation',
  'development',
  'industry',
  'government',
  'generative-ai',
  'ai-web-traffic',
  'ai-strategy',
  'society',
  'institutions',
  'standards-bodies',
  'international-organisations',
  'ai-regulation',
  'cybersecurity',
  'ethics-sustainability',
  'personal-data',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];
export type ByIndicator<T> = Record<IndicatorId, T>;

export const TIER_IDS = ['explorer', 'adopter', 'pioneer'] as const;
export type TierId = (typeof TIER_IDS)[number];

/** The grade of a piece of evidence, best first: A official, B good source, C weak source or large transfer, D judgement. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

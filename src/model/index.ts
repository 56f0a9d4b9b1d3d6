/** The one door of the model. */
export {
  type Assumptions,
  assumptionsKey,
  type FigureId,
  NO_ASSUMPTIONS,
  type WeightId,
} from './assumptions.ts';
export { type BudgetYear, budgetYears, underCeiling } from './budget.ts';
export { type ByGrade, byGrade } from './by-grade.ts';
export { governanceCeiling } from './ceiling.ts';
export { MODEL, MODEL_HASH, MODEL_VERSION } from './current.ts';
export { quantileOf } from './draws.ts';
export { bridge, groundOf, isGroupMoved, onlyGroups, windowLosses } from './explain.ts';
export {
  type Anchor,
  type Cost,
  type Effect,
  factorOf,
  LEVERS,
  type Lever,
  type LeverKind,
} from './levers/index.ts';
export { packageCostAtFullSize, referencePackage, valueAtSize, yearlyCost } from './package.ts';
export type {
  Band,
  BandOfDraws,
  Bridge,
  Ensemble,
  Fan,
  Monthly,
  Pair,
  Part,
  Path,
  Precision,
  View,
  WindowLosses,
} from './path.ts';
export { asPublished, cutoffLagOf, publishedLine } from './published.ts';
export {
  baselineSetting,
  baselineSettings,
  hasOwnAssumptions,
  isMoved,
  isPlayed,
  type LeverSetting,
  OPTION_BASELINE,
  onlyLevers,
  type Settings,
  withoutLever,
  withoutPackage,
  withPublishedAssumptions,
} from './settings.ts';
export { type SimulateOptions, simulate } from './simulate.ts';
export { type AssumptionsProblem, assumptionsProblem, lineRange, mostWeightOf } from './standing-of.ts';
export { tierOf } from './tier.ts';
export * from './vocabulary.ts';

/** The one door of the model. */
export { MODEL, MODEL_VERSION } from './current.ts';
export { bridge, isGroupMoved, onlyGroups, windowLosses } from './explain.ts';
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
export type { Bridge, Ensemble, Monthly, Path, WindowLosses } from './path.ts';
export {
  baselineSetting,
  baselineSettings,
  isMoved,
  type LeverSetting,
  OPTION_BASELINE,
  type Settings,
  withoutPackage,
} from './settings.ts';
export { simulate, tierOf } from './simulate.ts';
export * from './vocabulary.ts';

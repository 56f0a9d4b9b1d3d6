/** The one door of the model. */
export { baselineSetting, baselineSettings, isMoved, type LeverSetting, OPTION_BASELINE, type Settings, withoutPackage } from './settings.ts';
export { LEVERS, type Anchor, type Cost, type Effect, type Lever, type LeverKind } from './levers/index.ts';
export type { Bridge, Ensemble, Monthly, Path, WindowLosses } from './path.ts';
export * from './vocabulary.ts';

import table from './model-tests.json' with { type: 'json' };

/** What the model has to satisfy, in the order of the Method page. */
export const MODEL_TEST_IDS = [
  'index-arithmetic',
  'baseline',
  'base-rate-published',
  'base-rate-fixed',
  'paths',
  'which-path-leads',
  'nothing-from-nothing',
  'extreme-conditions',
  'compute-without-people',
  'every-lever-moves',
  'monotone',
  'absorptive-order',
  'integration',
  'hindcast',
  'family-member',
  'reproducible',
  'provenance',
] as const;
export type ModelTestId = (typeof MODEL_TEST_IDS)[number];

/** points of the total or of an indicator; share: a fraction of 1; months from July 2026; ratio and count: bare numbers. */
export type FigureUnit = 'points' | 'share' | 'count' | 'month' | 'ratio';

/** One measured figure; null where there is none, such as the month of something that never happens. */
export interface MeasuredFigure {
  readonly id: string;
  readonly value: number | null;
  readonly unit: FigureUnit;
}

/** One test with its figures as they were measured last. */
export interface ModelTestResult {
  readonly id: ModelTestId;
  /** `printed`: read aloud whatever it says, neither passed nor failed. */
  readonly verdict: 'pass' | 'fail' | 'printed';
  readonly figures: readonly MeasuredFigure[];
}

/** Written by `npm run golden` from tests/model-tests, and compared with a fresh measurement by `npm test`. */
export const MODEL_TESTS = table as readonly ModelTestResult[];

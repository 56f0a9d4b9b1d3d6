import type {
  FigureUnit,
  MeasuredFigure,
  ModelTestId,
  ModelTestResult,
} from '../../src/evidence/model-tests.ts';

/** One row of what the model has to satisfy: measured here, shown on the Method page. */
export interface Row {
  readonly id: ModelTestId;
  readonly measure: () => Pick<ModelTestResult, 'verdict' | 'figures'>;
}

/** A figure as it is kept: six digits are more than the page prints. */
export const figure = (id: string, value: number | null, unit: FigureUnit = 'points'): MeasuredFigure => ({
  id,
  value: value === null ? null : Number(value.toPrecision(6)) + 0,
  unit,
});
export const verdict = (passes: boolean): 'pass' | 'fail' => (passes ? 'pass' : 'fail');

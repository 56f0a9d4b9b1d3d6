/** The measured figures of the model's tests, as text. */
import {
  type MeasuredFigure,
  MODEL_TESTS,
  type ModelTestId,
  type ModelTestResult,
} from '../../evidence/model-tests.ts';
import type { Format } from '../../i18n/index.ts';
import { exact } from './exact.ts';

/** Below this a difference is told by its order: no reader counts zeros. */
const TINY = 1e-4;

/** One figure of one test; NaN where it was not measured. */
export function figureOf(test: ModelTestId, id: string): number {
  const figures = MODEL_TESTS.find((one) => one.id === test)?.figures;
  return figures?.find((figure) => figure.id === id)?.value ?? Number.NaN;
}

/** Every figure of a test by its id, written for the sentence that holds it. */
export function writtenFigures(
  { id: test, figures }: ModelTestResult,
  format: Format,
  never: string,
): Readonly<Record<string, string>> {
  const points = test === 'family-member' ? format.difference : (x: number) => pointsText(format, x);
  const written = ({ value, unit }: MeasuredFigure): string => {
    if (value === null) return never;
    if (unit === 'points') return points(value);
    if (unit === 'share') return format.chance(value);
    return unit === 'ratio' ? exact(format, value) : format.count(value);
  };
  return Object.fromEntries(figures.map((figure) => [figure.id, written(figure)]));
}

/** "53.83", "0.32", "0.0058", "3.6 × 10⁻¹⁴". */
export function pointsText(format: Format, points: number): string {
  const size = Math.abs(points);
  if (size > 0 && size < TINY) {
    const power = Math.floor(Math.log10(size));
    return `${format.level(points / 10 ** power)}\u00a0×\u00a010${raised(power)}`;
  }
  if (Number.isInteger(points)) return exact(format, points);
  return size < 0.01 ? exact(format, Number(points.toPrecision(2))) : format.published(points);
}

const raised = (power: number): string =>
  String(power).replace(/./g, (sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign))));

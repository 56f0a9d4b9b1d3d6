import { PARAMETERS, type ParameterId } from '../evidence/parameters.ts';
import { MODEL } from './current.ts';
import { LEVERS } from './levers/index.ts';
import type { Model } from './model.ts';
import { type Settings, withoutPackage } from './settings.ts';
import { shapleyOf } from './shapley.ts';
import { GRADES, type Grade, LEVER_IDS } from './vocabulary.ts';

/** What a package's contribution rests on, at one month of the centre line; the parts add up to it. Points of the total. */
export interface ByGrade {
  readonly month: number;
  readonly contribution: number;
  /** By the grade of the effect sizes. */
  readonly grades: Readonly<Record<Grade, number>>;
  /** Share of the contribution that rests on grades C and D; NaN where there is no contribution. */
  readonly weak: number;
}

/** What a package also adds by: credit in force that its money keeps from fading, and people that stay. */
const SIZES_BESIDE: readonly ParameterId[] = [
  'eff_strategy_VIS',
  'eff_regulation_REG',
  'retention_emigration_cut',
];

/** The sizes of effects, by grade. Delays, costs and curves are not sizes and stay. */
const SIZES: Readonly<Record<Grade, readonly ParameterId[]>> = (() => {
  const ofLevers = LEVER_IDS.flatMap((id) => LEVERS[id].effects.map(({ parameter }) => parameter));
  const sizes = new Set([...ofLevers, ...SIZES_BESIDE]);
  const ofGrade = (grade: Grade) => [...sizes].filter((id) => PARAMETERS[id].grade === grade);
  return Object.fromEntries(GRADES.map((grade) => [grade, ofGrade(grade)])) as Record<Grade, ParameterId[]>;
})();

/**
 * How much of a contribution rests on effect sizes of each grade.
 *
 * The exact Shapley value of each grade: the mean, over all orders, of what the contribution gains when the effect sizes of
 * that grade, until then 0, take their values. Effects share ceilings and complements, so an order alone would be arbitrary.
 */
export function byGrade(settings: Settings, month: number, model: Model = MODEL): ByGrade {
  const present = GRADES.filter((grade) => SIZES[grade].length > 0);
  const contributionOf = (subset: number): number => {
    const zero = present.flatMap((grade, i) => (subset & (1 << i) ? [] : SIZES[grade]));
    const totalOf = (of: Settings) =>
      model.centre(of, { zero, lastMonth: month }).column('total')[month] as number;
    return totalOf(settings) - totalOf(withoutPackage(settings));
  };
  const values = shapleyOf(present.length, contributionOf);
  const grades: Record<Grade, number> = { A: 0, B: 0, C: 0, D: 0 };
  present.forEach((grade, i) => {
    grades[grade] = values[i] as number;
  });
  const contribution = contributionOf((1 << present.length) - 1);
  return { month, contribution, grades, weak: (grades.C + grades.D) / contribution };
}

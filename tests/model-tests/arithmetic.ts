import { CURRENT_EDITION as edition } from '../../src/edition/index.ts';
import { PARAMETER_IDS, PARAMETERS, type Parameter } from '../../src/evidence/parameters.ts';
import { SOURCES } from '../../src/evidence/sources.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { GRADES, INDICATOR_IDS, type IndicatorId, MODEL, SUBDIMENSION_IDS } from '../../src/model/index.ts';
import { figure, type Row, verdict } from './row.ts';

/** Weighted mean of scores over some indicators. */
function mean(
  score: (index: number) => number,
  weights: Float64Array,
  inside: (id: IndicatorId) => boolean,
): number {
  let [sum, weight] = [0, 0];
  INDICATOR_IDS.forEach((id, i) => {
    if (!inside(id)) return;
    sum += score(i) * (weights[i] as number);
    weight += weights[i] as number;
  });
  return sum / weight;
}
const all = () => true;
const inDimension = (dimension: string) => (id: IndicatorId) =>
  edition.subdimensions[edition.indicators[id].parent].parent === dimension;

const indexArithmetic: Row = {
  id: 'index-arithmetic',
  measure: () => {
    const reference = (i: number) => edition.indicators[INDICATOR_IDS[i] as IndicatorId].reference.value;
    const regional = (i: number) => edition.indicators[INDICATOR_IDS[i] as IndicatorId].regionalMean.value;
    const { checks } = edition;
    const total = mean(reference, MODEL.weights, all);
    const worst = Math.max(
      ...SUBDIMENSION_IDS.map((sub) =>
        Math.abs(
          mean(reference, MODEL.weights, (id) => edition.indicators[id].parent === sub) -
            checks.reference.subdimensions[sub],
        ),
      ),
    );
    const [region, enabling] = [
      mean(regional, MODEL.weights, all),
      mean(regional, MODEL.weights, inDimension('enabling-factors')),
    ];
    const misses = [
      total - checks.reference.total,
      worst,
      region - checks.regional.total,
      enabling - checks.regional.enablingFactors,
    ];
    return {
      verdict: verdict(misses.every((miss) => Math.abs(miss) <= 0.01)),
      figures: [
        figure('costaRica', total),
        figure('worstSubdimension', worst),
        figure('region', region),
        figure('regionEnabling', enabling),
      ],
    };
  },
};

const baseline: Row = {
  id: 'baseline',
  measure: () => {
    const { draws } = drawTable(edition, 2026, 1024);
    const { total, governance } = edition.publishedHome;
    const missOf = (inside: (id: IndicatorId) => boolean, published: number) =>
      Math.max(
        ...draws.map(({ starting, weights }) =>
          Math.abs(mean((i) => starting[i] as number, weights, inside) - published),
        ),
      );
    const misses = [missOf(all, total.value), missOf(inDimension('governance'), governance.value)];
    return {
      verdict: verdict(misses.every((miss) => miss < 1e-9)),
      figures: [
        figure('draws', draws.length, 'count'),
        figure('totalMiss', misses[0] as number),
        figure('governanceMiss', misses[1] as number),
      ],
    };
  },
};

const provenance: Row = {
  id: 'provenance',
  measure: () => {
    const naked = PARAMETER_IDS.filter((id) => {
      const { value, low, high, unit, sources, grade } = PARAMETERS[id] as Parameter;
      const isWhole = [value, low, high].every(Number.isFinite) && unit !== '' && GRADES.includes(grade);
      return !isWhole || sources.length === 0 || sources.some((source) => !(source in SOURCES));
    });
    const share = (grade: string) =>
      PARAMETER_IDS.filter((id) => PARAMETERS[id].grade === grade).length / PARAMETER_IDS.length;
    return {
      verdict: verdict(naked.length === 0),
      figures: [
        figure('coefficients', PARAMETER_IDS.length, 'count'),
        figure('naked', naked.length, 'count'),
        ...GRADES.map((grade) => figure(`grade${grade}`, share(grade), 'share')),
      ],
    };
  },
};

export const ARITHMETIC: readonly Row[] = [indexArithmetic, baseline, provenance];

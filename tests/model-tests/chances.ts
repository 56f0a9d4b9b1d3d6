import { quantilesOf } from '../../src/kernel/quantiles.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { DEFAULT_SEED, REFINED_DRAWS } from '../../src/model/ensemble.ts';
import { MODEL, MONTH_COUNT, type Settings, simulate } from '../../src/model/index.ts';
import { inView } from '../../src/model/view.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { patchedModel } from '../model/support/models.ts';
import { figure, type Row, verdict } from './row.ts';

/** October 2027 is out, and nothing later. */
const AFTER_TWO_EDITIONS = 15;
const LAST = 24;
const LINE = 60;

/** Totals of the draws that the page shows at rest, months 0 to 24; made when first asked for. */
const draws = (() => {
  let table: ReturnType<typeof drawTable> | null = null;
  const totals = new Map<string, Float64Array>();
  const tableOf = () => {
    table ??= drawTable(MODEL.edition, DEFAULT_SEED, REFINED_DRAWS);
    return table;
  };
  return {
    table: tableOf,
    of: (id: 'baseline' | 'compliance' | 'platform'): Float64Array => {
      const known = totals.get(id);
      if (known) return known;
      const values = new Float64Array(MONTH_COUNT * REFINED_DRAWS);
      const settings = shippedSettings(id);
      tableOf().draws.forEach((draw, k) => {
        const column = MODEL.run(settings, { draw, lastMonth: LAST }).column('total');
        for (let month = 0; month <= LAST; month++)
          values[month * REFINED_DRAWS + k] = column[month] as number;
      });
      totals.set(id, values);
      return values;
    },
  };
})();
const at = (values: Float64Array | Float32Array, month: number) =>
  values.subarray(month * REFINED_DRAWS, (month + 1) * REFINED_DRAWS);
const shareAbove = (values: Float64Array | Float32Array): number => {
  let count = 0;
  for (const value of values) if (value > LINE) count += 1;
  return count / values.length;
};

/** A chance that has to lie in a range: consistency with the inputs, no validation. */
const baseRate = (
  id: 'base-rate-published' | 'base-rate-fixed',
  low: number,
  high: number,
  measure: () => number,
): Row => ({
  id,
  measure: () => {
    const chance = measure();
    return {
      verdict: verdict(chance >= low && chance <= high),
      figures: [figure('draws', REFINED_DRAWS, 'count'), figure('chance', chance, 'share')],
    };
  },
});

const paths: Row = {
  id: 'paths',
  measure: () => {
    const before = at(draws.of('baseline'), LAST);
    const contribution = (id: 'compliance' | 'platform') =>
      at(draws.of(id), LAST).map((total, k) => total - (before[k] as number)) as Float64Array;
    const [compliance, platform] = [contribution('compliance'), contribution('platform')];
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const figures = (name: string, values: Float64Array) => {
      const [low, high] = quantilesOf(values, [0.1, 0.9]) as [number, number];
      return [figure(name, mean(values)), figure(`${name}Low`, low), figure(`${name}High`, high)];
    };
    const inside = (value: number, low: number, high: number) => value >= low && value <= high;
    return {
      verdict: verdict(inside(mean(compliance), 0.2, 0.8) && inside(mean(platform), 0.4, 1.6)),
      figures: [
        figure('draws', REFINED_DRAWS, 'count'),
        ...figures('compliance', compliance),
        ...figures('platform', platform),
      ],
    };
  },
};

const leads: Row = {
  id: 'which-path-leads',
  measure: () => {
    const platform = shippedSettings('platform');
    const compliance = shippedSettings('compliance');
    const machinery: Settings = {
      ...platform,
      levers: { ...platform.levers, compliance: compliance.levers.compliance },
    };
    const against = simulate(compliance).policyContribution;
    /** First month from which the path stays ahead of compliance. */
    const from = (settings: Settings, patch: Readonly<Record<string, number>> = {}): number | null => {
      const own = simulate(settings, {}, patchedModel(patch)).policyContribution;
      const last = own.findLastIndex((value, month) => value <= (against[month] as number));
      return last === MONTH_COUNT - 1 ? null : last + 1;
    };
    return {
      verdict: 'printed',
      figures: [
        figure('platform', from(platform), 'month'),
        figure('kept0', from(machinery, { credit_kept_platform: 0 }), 'month'),
        figure('keptHalf', from(machinery, { credit_kept_platform: 0.5 }), 'month'),
        figure('keptAll', from(machinery, { credit_kept_platform: 1 }), 'month'),
      ],
    };
  },
};

export const CHANCES: readonly Row[] = [
  baseRate('base-rate-published', 0.13, 0.33, () =>
    shareAbove(
      at(
        inView(draws.of('baseline'), 'total', draws.table(), REFINED_DRAWS, 'published'),
        AFTER_TWO_EDITIONS,
      ),
    ),
  ),
  baseRate('base-rate-fixed', 0.08, 0.22, () => shareAbove(at(draws.of('baseline'), LAST))),
  paths,
  leads,
];

import { csvRow } from '../kernel/csv.ts';
import {
  type Band,
  DIMENSION_IDS,
  type Ensemble,
  hasOwnAssumptions,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  MODEL,
  MODEL_VERSION,
  MONTH_COUNT,
  NO_ASSUMPTIONS,
  OPTION_BASELINE,
  type Path,
  type Settings,
  SUBDIMENSION_IDS,
  type View,
} from '../model/index.ts';

const months = Array.from({ length: MONTH_COUNT }, (_, month) => month);
const lists = <Id extends string>(ids: readonly Id[], byId: Record<Id, Float64Array>) =>
  Object.fromEntries(ids.map((id) => [id, Array.from(byId[id])]));

/** What is printed of. */
export interface Printed {
  readonly scenario: string;
  readonly settings: Settings;
  readonly view: View;
  readonly path: Path;
  readonly ensemble: Ensemble | null;
}

const quantiles = ({ p10, p25, p50, p75, p90 }: Band) => ({
  p10: Array.from(p10),
  p25: Array.from(p25),
  p50: Array.from(p50),
  p75: Array.from(p75),
  p90: Array.from(p90),
});

/** The draws as data: lists by month have 49 values, records by month the four months of the chances. */
function ensembleJson(ensemble: Ensemble) {
  const places = (side: 'scenario' | 'baseline') =>
    Object.fromEntries(ensemble.months.map((month) => [month, Array.from(ensemble.rank[side][month] ?? [])]));
  return {
    draws: ensemble.draws,
    seed: ensemble.seed,
    view: ensemble.view,
    precision: ensemble.precision,
    quantiles: quantiles(ensemble.bands.total as Band),
    baselineQuantiles: quantiles(ensemble.baselineBand),
    chanceAbove60: ensemble.chanceAbove60,
    chanceBelowStart: ensemble.chanceBelowStart,
    chanceGapWider: ensemble.chanceGapWider,
    policyContribution: {
      mean: Array.from(ensemble.meanContribution),
      ...quantiles(ensemble.bands.contribution as Band),
    },
    gap: quantiles(ensemble.bands.gap as Band),
    rank: { scenario: places('scenario'), baseline: places('baseline') },
    tier: ensemble.tier,
    split: ensemble.split,
    tenths: ensemble.tenths,
  };
}

/** Everything that was assumed. */
const assumptionsOf = ({ assumptions, options }: Settings) => ({
  ...assumptions,
  continuity: options['assumption.continuity'],
});

/** What was assumed apart from what is published, in the words of `--set`; nothing where all is as published. */
function ownOf({ assumptions, options }: Settings): readonly string[] {
  const { parameters, scorecard, weights, line } = assumptions;
  const continuity = options['assumption.continuity'];
  const each = (kind: string, values: Readonly<Record<string, number | undefined>>) =>
    Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [`${kind}.${id}=${value}`]));
  return [
    ...each('assumption', parameters),
    ...each('scorecard', scorecard),
    ...each('weight', weights),
    ...(line === NO_ASSUMPTIONS.line ? [] : [`line=${line}`]),
    ...(continuity === OPTION_BASELINE['assumption.continuity']
      ? []
      : [`assumption.continuity=${continuity}`]),
  ];
}

/** One run as data, column by column; every list has 49 values, months 0 to 48. */
export function toJson({ scenario, settings, view, path, ensemble }: Printed) {
  return {
    model: MODEL_VERSION,
    edition: MODEL.edition.id,
    scenario,
    view,
    ...(hasOwnAssumptions(settings) ? { assumptions: assumptionsOf(settings) } : {}),
    note: 'Not a forecast. Indicators, sub-dimensions and two dimensions of Peru are estimates.',
    months,
    total: Array.from(path.total),
    dimensions: lists(DIMENSION_IDS, path.dimensions),
    subdimensions: lists(SUBDIMENSION_IDS, path.subdimensions),
    indicators: lists(INDICATOR_IDS, path.indicators),
    tier: path.tier,
    rank: Array.from(path.rank),
    gapToPioneers: Array.from(path.gapToPioneers),
    asymmetry: Array.from(path.asymmetry),
    dependency: Array.from(path.dependency),
    policyContribution: Array.from(path.policyContribution),
    crossingMonth: path.crossingMonth,
    margin: path.margin,
    cost: path.cost,
    ...(ensemble ? { ensemble: ensembleJson(ensemble) } : {}),
  };
}

/** The same columns as comma-separated values, one row a month; assumptions of one's own stand above, after a `#`. */
export function toCsv({ settings, path }: Printed): string {
  const columns: [string, ArrayLike<number | string>][] = [
    ['month', months],
    ['total', path.total],
    ...DIMENSION_IDS.map((id): [string, Float64Array] => [`dimension.${id}`, path.dimensions[id]]),
    ...SUBDIMENSION_IDS.map((id): [string, Float64Array] => [`subdimension.${id}`, path.subdimensions[id]]),
    ...INDICATOR_IDS.map((id): [string, Float64Array] => [`indicator.${id}`, path.indicators[id]]),
    ['tier', path.tier],
    ['rank', path.rank],
    ['gapToPioneers', path.gapToPioneers],
    ['asymmetry', path.asymmetry],
    ['dependency', path.dependency],
    ['policyContribution', path.policyContribution],
  ];
  const rows = months.map((month) => csvRow(columns.map(([, values]) => values[month] as number | string)));
  const own = ownOf(settings);
  const head = own.length === 0 ? '' : `${csvRow([`# under assumptions of your own: ${own.join(' ')}`])}\n`;
  return `${head}${csvRow(columns.map(([name]) => name))}\n${rows.join('\n')}\n`;
}

/** A short table to read: total, policy contribution, rank and gap at a few months. */
export function toTable({ scenario, settings, view, path, ensemble }: Printed): string {
  const shown = [0, 6, 12, 18, 24, 36, 48];
  const row = (name: string, value: (month: number) => string) =>
    name.padEnd(22) + shown.map((month) => value(month).padStart(9)).join('');
  const at = (values: Float64Array, digits: number) => (month: number) =>
    (values[month] as number).toFixed(digits);
  const lines = [
    `${scenario}: model ${MODEL_VERSION}, ${MODEL.edition.index} ${MODEL.edition.id}. Not a forecast.`,
    ...(view === 'published'
      ? ['as the editions would publish it; new ones come out in months 3, 15, 27 and 39']
      : []),
    ...(hasOwnAssumptions(settings) ? [`under assumptions of your own: ${ownOf(settings).join(' ')}`] : []),
    row('month', String),
    row('total', at(path.total, 2)),
    row('policy contribution', at(path.policyContribution, 2)),
    row('rank', at(path.rank, 0)),
    row('gap to Pioneers', at(path.gapToPioneers, 2)),
    `above ${settings.assumptions.line}: ${path.crossingMonth === null ? 'not within 48 months' : `from month ${path.crossingMonth}`}`,
    `cost to month 24: S/ ${path.cost.planned.toFixed(1)} million planned, ${path.cost.executed.toFixed(1)} executed`,
  ];
  if (ensemble)
    for (const month of ensemble.months) {
      const of100 = (side: 'scenario' | 'baseline') =>
        Math.round((ensemble.chanceAbove60[side][month] as number) * 100);
      lines.push(
        `chance of being above ${settings.assumptions.line} in month ${month}: ${of100('baseline')} of 100 without the package, ${of100('scenario')} with it`,
      );
    }
  return `${lines.join('\n')}\n`;
}

/** The levers with their ranges, and the indicators with their weights in points of 100. */
export function toList() {
  return {
    levers: LEVER_IDS.map((id) => {
      const { group, unit, max, baseline, reference, step } = LEVERS[id];
      return { id, group, unit, min: 0, max, baseline, reference, step };
    }),
    indicators: INDICATOR_IDS.map((id, i) => ({
      id,
      parent: MODEL.edition.indicators[id].parent,
      // In points of 100, without the dust that a product of shares leaves in the last digits.
      weight: Number(((MODEL.weights[i] as number) * 100).toFixed(10)),
    })),
  };
}

export function toListTable(): string {
  const { levers, indicators } = toList();
  return [
    ...levers.map(
      (l) =>
        `${l.id.padEnd(18)} ${l.group.padEnd(20)} ${String(l.baseline).padStart(3)} to ${l.max} (reference ${l.reference}) ${l.unit}`,
    ),
    ...indicators.map((i) => `${i.id.padEnd(28)} ${i.parent.padEnd(24)} ${i.weight} of 100`),
    '',
  ].join('\n');
}

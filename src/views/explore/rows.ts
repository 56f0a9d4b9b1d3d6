import { drawBands } from '../../charts/draw-bands.ts';
import type { BiteRow, HistoryPoint, NumberThen, RankRow, SmallMultipleRow } from '../../charts/index.ts';
import { CURRENT_EDITION, type Edition } from '../../edition/index.ts';
import {
  DIMENSION_IDS,
  type Ensemble,
  INDICATOR_IDS,
  type IndicatorId,
  LEVER_IDS,
  LEVERS,
  type Path,
  SUBDIMENSION_IDS,
} from '../../model/index.ts';

/** Names in the reader's language, by id. */
export type NameOf = (kind: 'dimension' | 'subdimension' | 'indicator', id: string) => string;

const at = (values: ArrayLike<number>, month: number): number => values[month] as number;

/** Points of 100 that an indicator weighs in the total. */
export function indicatorWeight(id: IndicatorId, edition: Edition = CURRENT_EDITION): number {
  const indicator = edition.indicators[id];
  const parent = edition.subdimensions[indicator.parent];
  return 100 * indicator.weight * parent.weight * edition.dimensions[parent.parent].weight;
}

/** Indicators that some lever moves. */
const WITH_LEVER: ReadonlySet<IndicatorId> = new Set(
  LEVER_IDS.flatMap((id) => LEVERS[id].effects.map(({ indicator }) => indicator)),
);

/** The twenty-three indicators, today and at months 24 and 48, in the order of the index. */
export function biteRows(
  path: Path,
  baseline: Path,
  touched: ReadonlySet<IndicatorId>,
  nameOf: NameOf,
): readonly BiteRow[] {
  return INDICATOR_IDS.map((id) => ({
    id,
    name: nameOf('indicator', id),
    weight: indicatorWeight(id),
    today: at(path.indicators[id], 0),
    at24: at(path.indicators[id], 24),
    at48: at(path.indicators[id], 48),
    baselineAt24: at(baseline.indicators[id], 24),
    baselineAt48: at(baseline.indicators[id], 48),
    touchedByLastMove: touched.has(id),
    hasLever: WITH_LEVER.has(id),
  }));
}

/** Three dimensions, nine sub-dimensions, twenty-three indicators; only the score of governance is published. */
export function multipleRows(
  path: Path,
  baseline: Path,
  bands: Ensemble['bands'],
  nameOf: NameOf,
): readonly SmallMultipleRow[] {
  const { dimensions, subdimensions, indicators } = CURRENT_EDITION;
  const rows: SmallMultipleRow[] = [
    ...DIMENSION_IDS.map((id) => ({
      id,
      name: nameOf('dimension', id),
      parent: null,
      weight: 100 * dimensions[id].weight,
      values: path.dimensions[id],
      baseline: baseline.dimensions[id],
      estimate: id !== 'governance',
    })),
    ...SUBDIMENSION_IDS.map((id) => ({
      id: `sub-${id}`,
      name: nameOf('subdimension', id),
      parent: subdimensions[id].parent,
      weight: 100 * subdimensions[id].weight * dimensions[subdimensions[id].parent].weight,
      values: path.subdimensions[id],
      baseline: baseline.subdimensions[id],
      estimate: true,
    })),
    ...INDICATOR_IDS.map((id) => ({
      id: `ind-${id}`,
      name: nameOf('indicator', id),
      parent: `sub-${indicators[id].parent}`,
      weight: indicatorWeight(id),
      values: path.indicators[id],
      baseline: baseline.indicators[id],
      estimate: true,
    })),
  ];
  return rows.map((row) => {
    const quantiles = bands[columnOf(row.id)];
    return quantiles === undefined ? row : { ...row, ...drawBands(quantiles) };
  });
}

/** The kernel's name of what a row shows. */
const columnOf = (row: string): string => {
  if (row.startsWith('sub-')) return `subdimension/${row.slice(4)}`;
  return row.startsWith('ind-') ? `${row.slice(4)}/score` : `dimension/${row}`;
};

/** The columns that are on the screen: the dimensions, and the parts of whatever has been opened. */
export function columnsShown(opened: readonly string[]): readonly string[] {
  const { subdimensions, indicators } = CURRENT_EDITION;
  return [
    ...DIMENSION_IDS.map((id) => columnOf(id)),
    ...SUBDIMENSION_IDS.filter((id) => opened.includes(subdimensions[id].parent)).map((id) =>
      columnOf(`sub-${id}`),
    ),
    ...INDICATOR_IDS.filter((id) => opened.includes(`sub-${indicators[id].parent}`)).map((id) =>
      columnOf(`ind-${id}`),
    ),
  ];
}

/** Peru's published totals, by year of edition. */
export function history(edition: Edition = CURRENT_EDITION): readonly HistoryPoint[] {
  const home = edition.countries.find(({ code }) => code === edition.home);
  return edition.years.flatMap((year) => {
    const total = home?.totals[year]?.value;
    return total === undefined ? [] : [{ year, total }];
  });
}

/** The nineteen countries, now and at a month. */
export function rankRows(path: Path, month: number, language: 'es-PE' | 'en'): readonly RankRow[] {
  return CURRENT_EDITION.countries.map(({ code, name }) => {
    const home = code === CURRENT_EDITION.home;
    const values = home ? path.total : path.rivals[code];
    return {
      code,
      name: name[language],
      now: values === undefined ? Number.NaN : at(values, 0),
      at: values === undefined ? Number.NaN : at(values, month),
      home,
    };
  });
}

/** Asymmetry: governance less the mean of research, innovation and advanced talent; dependency: adoption less creation. */
export function twoNumbers(path: Path, month: number): { asymmetry: NumberThen; dependency: NumberThen } {
  const region = regionalNumbers();
  return {
    asymmetry: { now: at(path.asymmetry, 0), at: at(path.asymmetry, month), region: region.asymmetry },
    dependency: { now: at(path.dependency, 0), at: at(path.dependency, month), region: region.dependency },
  };
}

/** The same two figures from the region's published means. */
export function regionalNumbers(edition: Edition = CURRENT_EDITION): {
  readonly asymmetry: number;
  readonly dependency: number;
} {
  const mean = (id: IndicatorId): number => edition.indicators[id].regionalMean.value;
  const sub = (id: (typeof SUBDIMENSION_IDS)[number]): number =>
    INDICATOR_IDS.filter((indicator) => edition.indicators[indicator].parent === id).reduce(
      (sum, indicator) => sum + edition.indicators[indicator].weight * mean(indicator),
      0,
    );
  const governance = SUBDIMENSION_IDS.filter(
    (id) => edition.subdimensions[id].parent === 'governance',
  ).reduce((sum, id) => sum + edition.subdimensions[id].weight * sub(id), 0);
  const creation = (sub('research') + sub('innovation-development')) / 2;
  return {
    asymmetry: governance - (mean('research') + mean('innovation') + mean('advanced-talent')) / 3,
    dependency: sub('adoption') - creation,
  };
}

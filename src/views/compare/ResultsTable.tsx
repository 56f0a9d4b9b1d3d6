import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { likeliest, middlePlaces, outOfHundred } from '../../charts/rank-shares.ts';
import type { PathTone } from '../../charts/types.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { type Ensemble, HORIZON_MONTHS, type Path, type Settings, tierOf } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { WideTable } from '../about/Prose.tsx';
import { exact } from '../method/exact.ts';
import { type CentreLine, centreLine } from '../shell/reading.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import styles from './compare.module.css';
import type { DrawsOf } from './Finding.tsx';

const MONTHS = [18, 24, 48] as const;
const WINDOW = ['18', '24'] as const;
const END = 24;

/** One scenario: its centre line in the reading of the page, its costs, its draws. */
interface Column {
  readonly centre: CentreLine;
  /** The total above which a country is a Pioneer, as this scenario assumes. */
  readonly line: number;
  readonly cost: Path['cost'];
  readonly draws: Ensemble | null;
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly cell: (of: Column) => ReactNode;
}

/** What each scenario leads to, measure by measure. */
export function ResultsTable(props: {
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
  readonly drawsOf: DrawsOf;
}) {
  const { compared, tones, drawsOf } = props;
  const { t } = useTranslation('compare');
  const format = useFormat();
  const rows = useRows(compared.map(({ settings }) => settings.assumptions.line));
  const reading = useApp((state) => state.reading);
  const columnOf = (settings: Settings): Column => ({
    centre: centreLine(settings, reading),
    line: settings.assumptions.line,
    cost: pathOf(settings).cost,
    draws: drawsOf(settings),
  });
  const counted = compared.map(({ settings }) => drawsOf(settings)).find((draws) => draws !== null);
  return (
    <section className={styles.block}>
      <h2>{t('results.heading')}</h2>
      <WideTable label={t('results.heading')}>
        <table className={styles.table} data-columns={compared.length}>
          <caption>{t('results.caption')}</caption>
          <ColumnHeads first={t('results.measure')} compared={compared} tones={tones} />
          <tbody>
            {rows.map(({ key, label, cell }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {compared.map(({ settings }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <td key={place}>{cell(columnOf(settings))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={styles.note}>
        {counted ? t('results.note', { draws: format.count(counted.draws) }) : t('results.noteWaiting')}
      </p>
    </section>
  );
}

/** `lines`: what each scenario takes for the line; a head names each of them once. */
function useRows(lines: readonly number[]): readonly Row[] {
  const { t } = useTranslation('compare');
  const { t: c } = useTranslation('charts');
  const { t: nameOf } = useTranslation('indicators');
  const format = useFormat();
  const line = [...new Set(lines)].map((one) => exact(format, one)).join(' / ');
  const at = (values: ArrayLike<number>, month: number): number => values[month] ?? Number.NaN;
  const drawnCell =
    (write: (draws: Ensemble) => string) =>
    ({ draws }: Column): string =>
      draws === null ? t('results.pending') : write(draws);
  const pairCell = (of: (draws: Ensemble) => Ensemble['chanceAbove60'], month: number) =>
    drawnCell((draws) =>
      t('results.chancePair', {
        without: format.chance(of(draws).baseline[month] ?? Number.NaN),
        with: format.chance(of(draws).scenario[month] ?? Number.NaN),
      }),
    );
  const ordinal = (place: number): string => c('rank.ordinal', { count: place, ordinal: true });
  return [
    ...MONTHS.map((month) => ({
      key: `total-${month}`,
      label: t('results.total', { month }),
      cell: ({ centre }: Column) => format.level(at(centre.total, month)),
    })),
    ...WINDOW.map((month) => ({
      key: `margin-${month}`,
      label: t('results.margin', { month, line }),
      cell: ({ centre, line: own }: Column) => format.difference(at(centre.total, Number(month)) - own),
    })),
    ...MONTHS.map((month) => ({
      key: `contribution-${month}`,
      label: t('results.contribution', { month }),
      cell: ({ centre, draws }: Column) => {
        const mean = format.difference(at(centre.contribution, month));
        if (draws === null) return mean;
        const { p10, p90 } = draws.contribution;
        const [low, high] = [format.difference(at(p10, month)), format.difference(at(p90, month))];
        return t('results.contributionSpread', { mean, low, high });
      },
    })),
    {
      key: 'crossing',
      label: t('results.crossing', { line }),
      cell: ({ centre: { crossingMonth } }) =>
        crossingMonth === null
          ? t('results.never', { date: format.monthLabel(HORIZON_MONTHS) })
          : t('results.crossingAt', { month: crossingMonth, date: format.monthLabel(crossingMonth) }),
    },
    ...MONTHS.map((month) => ({
      key: `chance-${month}`,
      label: t('results.chance', { month, line }),
      cell: pairCell((draws) => draws.chanceAbove60, month),
    })),
    {
      key: 'below',
      label: t('results.below', { month: END, start: format.published(EDITION.publishedHome.total.value) }),
      cell: pairCell((draws) => draws.chanceBelowStart, END),
    },
    {
      key: 'wider',
      label: t('results.wider', { month: END }),
      cell: pairCell((draws) => draws.chanceGapWider, END),
    },
    {
      key: 'spread',
      label: t('results.spread', { month: END }),
      cell: drawnCell(({ bands }) =>
        t('results.range', {
          low: format.level(at(bands.total?.p10 ?? [], END)),
          high: format.level(at(bands.total?.p90 ?? [], END)),
        }),
      ),
    },
    ...(['worst', 'best'] as const).map((tenth) => ({
      key: tenth,
      label: t(`results.${tenth}`, { month: END }),
      cell: drawnCell(({ tenths }) => format.level(tenths[END]?.[tenth] ?? Number.NaN)),
    })),
    { key: 'planned', label: t('results.planned'), cell: ({ cost }) => format.money(cost.planned) },
    { key: 'executed', label: t('results.executed'), cell: ({ cost }) => format.money(cost.executed) },
    {
      key: 'per-point',
      label: t('results.perPoint'),
      cell: ({ cost, centre }) => {
        const points = at(centre.contribution, END);
        return points > 0 && cost.planned > 0 ? format.money(cost.planned / points) : t('results.absent');
      },
    },
    {
      key: 'rank',
      label: t('results.likeliest', { month: END }),
      cell: drawnCell(({ rank }) => {
        const shares = rank.scenario[END] ?? [];
        const place = likeliest(shares);
        const { from, to, share } = middlePlaces(shares);
        return t('results.likeliestIs', {
          place: ordinal(place),
          chance: outOfHundred(shares)[place - 1] ?? 0,
          share: format.chance(share),
          from: ordinal(from),
          to: ordinal(to),
        });
      }),
    },
    {
      key: 'tier',
      label: t('results.tier'),
      cell: ({ centre, line: own }) => nameOf(`tier.${tierOf(at(centre.total, END), EDITION, own)}.name`),
    },
  ];
}

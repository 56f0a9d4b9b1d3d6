import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathTone } from '../../charts/types.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { type Ensemble, HORIZON_MONTHS, type Path } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import type { OnTable } from '../../state/table.ts';
import { WideTable } from '../about/Prose.tsx';
import styles from './compare.module.css';
import type { DrawsOf } from './Finding.tsx';
import { bandOf } from './pair.ts';
import { useTitle } from './title.ts';

const MONTHS = [18, 24, 48] as const;
const WINDOW = ['18', '24'] as const;
const END = 24;

interface Row {
  readonly key: string;
  readonly label: string;
  readonly cell: (path: Path, draws: Ensemble | null) => ReactNode;
}

/** What each scenario leads to, measure by measure. */
export function ResultsTable(props: {
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
  readonly drawsOf: DrawsOf;
}) {
  const { compared, tones, drawsOf } = props;
  const { t } = useTranslation('compare');
  const titleOf = useTitle();
  const rows = useRows();
  return (
    <section className={styles.block}>
      <h2>{t('results.heading')}</h2>
      <WideTable label={t('results.heading')}>
        <table className={styles.table} data-columns={compared.length}>
          <caption>{t('results.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('results.measure')}</th>
              {compared.map((scenario, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <th key={place} scope="col" data-tone={tones[place]}>
                  {titleOf(scenario)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, cell }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {compared.map(({ settings }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <td key={place}>{cell(pathOf(settings), drawsOf(settings))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className={styles.note}>{t('results.note')}</p>
    </section>
  );
}

function useRows(): readonly Row[] {
  const { t } = useTranslation('compare');
  const { t: nameOf } = useTranslation('indicators');
  const format = useFormat();
  const line = format.count(EDITION.tiers.pioneerAbove);
  const at = (values: ArrayLike<number>, month: number): number => values[month] ?? Number.NaN;
  const waiting = t('results.pending');
  return [
    ...MONTHS.map((month) => ({
      key: `total-${month}`,
      label: t('results.total', { month }),
      cell: ({ total }: Path) => format.level(at(total, month)),
    })),
    ...WINDOW.map((month) => ({
      key: `margin-${month}`,
      label: t('results.margin', { month, line }),
      cell: ({ margin }: Path) => format.difference(margin[month]),
    })),
    ...MONTHS.map((month) => ({
      key: `contribution-${month}`,
      label: t('results.contribution', { month }),
      cell: ({ policyContribution }: Path) => format.difference(at(policyContribution, month)),
    })),
    {
      key: 'crossing',
      label: t('results.crossing', { line }),
      cell: ({ crossingMonth }) =>
        crossingMonth === null
          ? t('results.never', { date: format.monthLabel(HORIZON_MONTHS) })
          : t('results.crossingAt', { month: crossingMonth, date: format.monthLabel(crossingMonth) }),
    },
    ...MONTHS.map((month) => ({
      key: `chance-${month}`,
      label: t('results.chance', { month, line }),
      cell: (_: Path, draws: Ensemble | null) =>
        draws === null
          ? waiting
          : t('results.chancePair', {
              without: format.chance(draws.chanceAbove60.baseline[month] ?? Number.NaN),
              with: format.chance(draws.chanceAbove60.scenario[month] ?? Number.NaN),
            }),
    })),
    {
      key: 'spread',
      label: t('results.spread', { month: END }),
      cell: ({ total }, draws) => {
        if (draws === null) return waiting;
        const { months, low, high } = bandOf(draws, at(total, 0), 0.8);
        const place = months.indexOf(END);
        return t('results.range', { low: format.level(at(low, place)), high: format.level(at(high, place)) });
      },
    },
    { key: 'planned', label: t('results.planned'), cell: ({ cost }) => format.money(cost.planned) },
    { key: 'executed', label: t('results.executed'), cell: ({ cost }) => format.money(cost.executed) },
    {
      key: 'per-point',
      label: t('results.perPoint'),
      cell: ({ cost, policyContribution }) => {
        const points = at(policyContribution, END);
        return points > 0 && cost.planned > 0 ? format.money(cost.planned / points) : t('results.absent');
      },
    },
    {
      key: 'rank',
      label: t('results.rank', { count: EDITION.countries.length }),
      cell: ({ rank }) => format.count(at(rank, END)),
    },
    {
      key: 'tier',
      label: t('results.tier'),
      cell: ({ tier }) => nameOf(`tier.${tier[END] ?? 'adopter'}.name`),
    },
  ];
}

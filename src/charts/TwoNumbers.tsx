import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './TwoNumbers.module.css';
import { numberCell } from './table.ts';
import type { FigureProps, TableTwin } from './types.ts';

/** An estimate today and at the month, beside the region's mean. Points; the region's may be unknown. */
export interface NumberThen {
  readonly now: number;
  readonly at: number;
  readonly region: number | null;
}

export interface TwoNumbersProps extends FigureProps {
  readonly month: number;
  readonly asymmetry: NumberThen;
  readonly dependency: NumberThen;
}

/** Two plain numbers, each with what it means, today's value and the region's; both are estimates and say so. */
export function TwoNumbers({ month, asymmetry, dependency, headline, headingLevel }: TwoNumbersProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const date = format.monthLabel(month);
  const measures = [
    { id: 'asymmetry', name: t('numbers.asymmetry'), means: t('numbers.asymmetryMeans'), of: asymmetry },
    { id: 'dependency', name: t('numbers.dependency'), means: t('numbers.dependencyMeans'), of: dependency },
  ] as const;
  const table = (): TableTwin => ({
    columns: [
      t('numbers.measure'),
      t('bites.todayHead'),
      t('numbers.at', { month }),
      t('numbers.regionHead'),
    ],
    rows: measures.map(({ name, of }) => [
      `${name} (${t('estimate')})`,
      numberCell(of.now, format.level),
      numberCell(of.at, format.level),
      of.region === null ? '' : numberCell(of.region, format.level),
    ]),
  });
  return (
    <ChartFrame
      id="asymmetry"
      headline={headline}
      headingLevel={headingLevel}
      summary={t('numbers.summary', {
        date,
        asymmetryNow: format.level(asymmetry.now),
        asymmetryAt: format.level(asymmetry.at),
        dependencyNow: format.level(dependency.now),
        dependencyAt: format.level(dependency.at),
      })}
      table={table}
      asImage={false}
    >
      <dl className={styles.pair}>
        {measures.map(({ id, name, means, of }) => (
          <div key={id} className={styles.one}>
            <dt className={styles.name}>
              {name} <span className={styles.estimate}>{t('estimate')}</span>
            </dt>
            <dd className={styles.figure}>{format.level(of.at)}</dd>
            <dd className={styles.words}>
              {t('numbers.nowAt', { now: format.level(of.now), date })}
              {of.region !== null && (
                <>
                  <br />
                  {t('numbers.region', { region: format.level(of.region) })}
                </>
              )}
            </dd>
            <dd className={styles.means}>{means}</dd>
          </div>
        ))}
      </dl>
    </ChartFrame>
  );
}

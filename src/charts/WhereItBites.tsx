import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { BiteBar } from './BiteBar.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { weightText } from './geometry.ts';
import { numberCell } from './table.ts';
import type { FigureProps, PathTone, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';
import styles from './WhereItBites.module.css';

/** One indicator. Unit: points 0-100; weight in points of 100. */
export interface BiteRow {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly today: number;
  readonly at24: number;
  readonly at48: number;
  readonly baselineAt24: number;
  readonly baselineAt48: number;
  readonly touchedByLastMove: boolean;
  /** False when no lever moves it. */
  readonly hasLever: boolean;
}

export interface WhereItBitesProps extends FigureProps {
  readonly rows: readonly BiteRow[];
  readonly tone: PathTone;
}

/** A difference that would be written as 0.00 is none. */
const SEEN = 0.005;

const byPackage = (row: BiteRow): number => row.at24 - row.baselineAt24;

/** The twenty-three indicators; a bar's thickness is the indicator's weight, so that its area is what the total gains. */
export function WhereItBites({ rows, tone, headline, headingLevel }: WhereItBitesProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [bar, width] = useWidth<HTMLDivElement>(360);
  const touched = rows.filter((row) => row.touchedByLastMove);
  const ordered = [...touched, ...rows.filter((row) => !row.touchedByLastMove)];
  const split = touched.length > 0 && touched.length < rows.length;
  const moved = rows.filter((row) => Math.abs(byPackage(row)) >= SEEN);
  const most = [...moved].sort((a, b) => Math.abs(byPackage(b)) - Math.abs(byPackage(a)))[0];
  const summary =
    most === undefined
      ? t('bites.summaryNone', { all: rows.length })
      : t('bites.summary', {
          all: rows.length,
          moved: format.count(moved.length),
          most: most.name,
          difference: format.difference(byPackage(most)),
        });
  const table = (): TableTwin => ({
    columns: [
      t('bites.indicator'),
      t('bites.weightLong'),
      t('bites.todayHead'),
      t('bites.at24'),
      t('bites.at48'),
      t('bites.differenceLong'),
      t('bites.difference48'),
      t('bites.contributionLong'),
    ],
    rows: ordered.map((row) => [
      row.hasLever ? row.name : `${row.name} (${t('bites.noLever')})`,
      numberCell(row.weight, weightText),
      numberCell(row.today, format.level),
      numberCell(row.at24, format.level),
      numberCell(row.at48, format.level),
      numberCell(byPackage(row), format.difference),
      numberCell(row.at48 - row.baselineAt48, format.difference),
      numberCell((row.weight / 100) * byPackage(row), format.difference),
    ]),
  });
  return (
    <ChartFrame
      id="indicators"
      headline={headline}
      summaryIsFinding
      headingLevel={headingLevel}
      summary={summary}
      table={table}
      note={t('bites.note')}
    >
      <div className={styles.rows}>
        <div className={styles.head}>
          <span>{t('bites.allEstimates')}</span>
          <div ref={bar} className={styles.axis}>
            <span>0</span>
            <span>50</span>
            <span>100</span>
          </div>
          <span className={styles.number}>{t('bites.todayHead')}</span>
          <span className={styles.number}>{t('bites.at24')}</span>
          <span className={styles.number}>{t('bites.difference')}</span>
        </div>
        {ordered.map((row, index) => (
          <Fragment key={row.id}>
            {split && (index === 0 || index === touched.length) && (
              <p className={styles.part}>{t(index === 0 ? 'bites.touched' : 'bites.others')}</p>
            )}
            <Row row={row} width={width} tone={tone} />
          </Fragment>
        ))}
      </div>
    </ChartFrame>
  );
}

function Row({
  row,
  width,
  tone,
}: {
  readonly row: BiteRow;
  readonly width: number;
  readonly tone: PathTone;
}) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        {row.name}{' '}
        <small className={styles.mark}>
          {row.hasLever ? weightText(row.weight) : `${weightText(row.weight)} · ${t('bites.noLever')}`}
        </small>
      </span>
      <div className={styles.bar}>
        <BiteBar row={row} width={width} tone={tone} />
      </div>
      <span className={styles.number}>{format.level(row.today)}</span>
      <span className={styles.number}>{format.level(row.at24)}</span>
      <strong className={styles.number} data-nothing={Math.abs(byPackage(row)) < SEEN || undefined}>
        {format.difference(byPackage(row))}
      </strong>
    </div>
  );
}

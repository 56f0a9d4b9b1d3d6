import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { type ChangePart, changeScale } from './change-scale.ts';
import styles from './LuckAndPolicy.module.css';
import { PartBar } from './PartBar.tsx';
import { numberCell } from './table.ts';
import type { FigureProps, PathTone, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';

export interface LuckAndPolicyProps extends FigureProps {
  readonly month: number;
  /** Where the change since today comes from, and the whole of it. Points of the total. */
  readonly parts: readonly ChangePart[];
  readonly draws: number;
  readonly tone: PathTone;
}

/** Drift, what is in force, policy and luck on one scale: how far each can take the score from where it is today. */
export const LuckAndPolicy = memo(function LuckAndPolicy(props: LuckAndPolicyProps) {
  const { month, parts, draws, tone, headline, headingLevel } = props;
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [rule, width] = useWidth<HTMLDivElement>(420);
  const reached = parts.flatMap(({ low, high, tenths }) => [
    low,
    high,
    tenths?.best ?? high,
    tenths?.worst ?? low,
  ]);
  const scale = changeScale(reached, width);
  const nameOf = ({ id, name }: ChangePart): string => name ?? t(`split.${id}`);
  const range = ({ low, high }: ChangePart): string =>
    t('split.range', { low: format.difference(low), high: format.difference(high) });
  const table = (): TableTwin => ({
    columns: [
      t('split.part'),
      t('split.mean'),
      t('split.low'),
      t('split.high'),
      t('split.worst'),
      t('split.best'),
    ],
    rows: [
      ...parts.map((part) => [
        nameOf(part),
        numberCell(part.mean, format.difference),
        numberCell(part.low, format.difference),
        numberCell(part.high, format.difference),
        part.tenths === undefined ? '' : numberCell(part.tenths.worst, format.difference),
        part.tenths === undefined ? '' : numberCell(part.tenths.best, format.difference),
      ]),
    ],
  });
  return (
    <ChartFrame
      id="luck"
      headline={headline}
      headingLevel={headingLevel}
      summary={t('split.summary', {
        date: format.monthLabel(month),
        parts: parts
          .map((part) =>
            t('split.partIs', {
              name: nameOf(part),
              mean: format.difference(part.mean),
              range: range(part),
            }),
          )
          .join(' '),
      })}
      table={table}
      note={t('split.note', { draws: format.count(draws) })}
    >
      <div className={styles.rows}>
        <div className={styles.head}>
          <span>{t('split.scale', { date: format.monthLabel(month) })}</span>
          <span className={styles.axis} />
          <span className={styles.mean}>{t('split.mean')}</span>
          <span className={styles.range}>{t('split.interval')}</span>
        </div>
        {parts.map((part, index) => (
          <div key={nameOf(part)} className={styles.row} data-part={part.id}>
            <span className={styles.name}>{nameOf(part)}</span>
            <div className={styles.bar} ref={index === 0 ? rule : undefined}>
              <PartBar part={part} scale={scale} width={width} tone={tone} />
            </div>
            <span className={styles.mean}>{format.difference(part.mean)}</span>
            <span className={styles.range}>{range(part)}</span>
          </div>
        ))}
        <div className={styles.foot}>
          <div className={styles.bar}>
            <svg width={width} height={18} viewBox={`0 0 ${width} 18`} aria-hidden="true">
              {scale.ticks.map((tick, index) => (
                <text
                  key={tick}
                  x={scale.x(tick)}
                  y={13}
                  textAnchor={index === 0 ? 'start' : index === scale.ticks.length - 1 ? 'end' : 'middle'}
                  className={styles.tick}
                >
                  {scale.write(tick)}
                </text>
              ))}
            </svg>
          </div>
        </div>
      </div>
    </ChartFrame>
  );
});

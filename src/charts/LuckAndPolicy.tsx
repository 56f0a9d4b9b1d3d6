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
  /** Mean change of the best and of the worst tenth of the draws. */
  readonly tenths: { readonly best: number; readonly worst: number };
  readonly draws: number;
  readonly tone: PathTone;
}

/** Drift, what is in force, policy and luck on one scale: how far each can take the score from where it is today. */
export const LuckAndPolicy = memo(function LuckAndPolicy(props: LuckAndPolicyProps) {
  const { month, parts, tenths, draws, tone, headline, headingLevel } = props;
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [rule, width] = useWidth<HTMLDivElement>(420);
  const scale = changeScale(
    [...parts.flatMap(({ low, high }) => [low, high]), tenths.best, tenths.worst],
    width,
  );
  const nameOf = (id: ChangePart['id']): string => t(`split.${id}`);
  const range = ({ low, high }: ChangePart): string =>
    t('split.range', { low: format.difference(low), high: format.difference(high) });
  const table = (): TableTwin => ({
    columns: [t('split.part'), t('split.mean'), t('split.low'), t('split.high')],
    rows: [
      ...parts.map((part) => [
        nameOf(part.id),
        numberCell(part.mean, format.difference),
        numberCell(part.low, format.difference),
        numberCell(part.high, format.difference),
      ]),
      [t('split.worst'), numberCell(tenths.worst, format.difference), '', ''],
      [t('split.best'), numberCell(tenths.best, format.difference), '', ''],
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
              name: nameOf(part.id),
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
          <div key={part.id} className={styles.row} data-part={part.id}>
            <span className={styles.name}>{nameOf(part.id)}</span>
            <div className={styles.bar} ref={index === 0 ? rule : undefined}>
              <PartBar
                part={part}
                tenths={part.id === 'all' ? tenths : null}
                scale={scale}
                width={width}
                tone={tone}
              />
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

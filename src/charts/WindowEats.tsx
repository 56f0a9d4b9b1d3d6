import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { WindowLosses } from '../model/path.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { eatenSteps } from './eaten-steps.ts';
import { ladder, linear, px } from './geometry.ts';
import { numberCell } from './table.ts';
import { toneColor } from './tone.ts';
import type { FigureProps, PathTone, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';
import styles from './WindowEats.module.css';

export interface WindowEatsProps extends FigureProps {
  readonly losses: WindowLosses;
  readonly tone: PathTone;
}

const BAR = 26;

/** What the package would be worth in full, what took the rest, in order, and what remains. */
export function WindowEats({ losses, tone, headline, headingLevel }: WindowEatsProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [rule, width] = useWidth<HTMLDivElement>(420);
  const steps = eatenSteps(losses);
  const reached = steps.flatMap((step) => [step.from, step.to]);
  const size = ladder(Math.max(...reached, 0.01));
  const low = Math.min(...reached) < 0 ? -ladder(-Math.min(...reached)) : 0;
  const x = linear([low, size], [0.5, width - 0.5]);
  const color = toneColor(tone);
  const nameOf = (id: (typeof steps)[number]['id']): string => t(`eats.${id}`, { month: losses.month });
  const table = (): TableTwin => ({
    columns: [t('eats.step'), t('eats.amount'), t('eats.remains')],
    rows: steps.map((step) => [
      nameOf(step.id),
      numberCell(step.amount, format.difference),
      numberCell(step.to, format.difference),
    ]),
  });
  const empty = losses.full === 0 && losses.contribution === 0;
  return (
    <ChartFrame
      id="window"
      headline={headline}
      summaryIsFinding
      headingLevel={headingLevel}
      summary={
        empty
          ? t('eats.nothing')
          : t('eats.summary', {
              full: format.difference(losses.full),
              contribution: format.difference(losses.contribution),
              date: format.monthLabel(losses.month),
            })
      }
      table={table}
      note={empty ? undefined : t('eats.note')}
    >
      <div className={styles.steps} hidden={empty}>
        {steps.map((step, index) => {
          const whole = step.id === 'full' || step.id === 'contribution';
          const next = steps[index + 1];
          return (
            <div key={step.id} className={styles.step} data-whole={whole || undefined}>
              <span className={styles.name}>{nameOf(step.id)}</span>
              <span className={styles.amount}>{format.difference(step.amount)}</span>
              <div className={styles.bar} ref={index === 0 ? rule : undefined}>
                <svg width={width} height={BAR + 10} viewBox={`0 0 ${width} ${BAR + 10}`} aria-hidden="true">
                  <path d={`M${px(x(0))},0V${BAR + 10}`} stroke="var(--chart-axis)" />
                  <rect
                    x={Math.min(x(step.from), x(step.to))}
                    y={5}
                    width={Math.abs(x(step.to) - x(step.from))}
                    height={BAR}
                    fill={whole ? color : step.amount > 0 ? color : 'var(--fill-in-force)'}
                    fillOpacity={whole ? 1 : 0.55}
                  />
                  {next !== undefined && next.id !== 'contribution' && (
                    <path d={`M${px(x(step.to))},5V${BAR + 10}`} stroke="var(--ink)" strokeWidth={1} />
                  )}
                </svg>
              </div>
            </div>
          );
        })}
        <div className={styles.scale}>
          <span>{t('eats.scale', { size: t('bridge.insetSize', { count: size - low }) })}</span>
        </div>
      </div>
    </ChartFrame>
  );
}

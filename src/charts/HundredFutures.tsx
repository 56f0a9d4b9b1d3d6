import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useLine } from './caption.ts';
import { type Chances, type DotState, dotStates, hundredthsOf } from './futures.ts';
import styles from './HundredFutures.module.css';
import { numberCell } from './table.ts';
import { toneColor } from './tone.ts';
import type { FigureProps, PathTone, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';

export interface HundredFuturesProps extends FigureProps {
  readonly month: number;
  /** Null while there are none. */
  readonly chances: Chances | null;
  /** Totals without the package, one per draw: read when the table is opened. */
  readonly totals: ArrayLike<number>;
  readonly tone: PathTone;
}

const PITCH = 20;
const STATES = ['crosses', 'gained', 'lost', 'below'] as const;

/** A hundred dots, each a hundredth of the draws; they count exactly what the sentence says. */
export function HundredFutures(props: HundredFuturesProps) {
  const { month, chances, totals, tone, headline, headingLevel } = props;
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(420);
  const line = useLine();
  const states = dotStates(chances ?? { without: 0, with: 0 });
  const columns = width >= 25 * PITCH ? 25 : width >= 20 * PITCH ? 20 : 10;
  const count = (state: DotState) => states.filter((one) => one === state).length;
  const table = (): TableTwin => ({
    columns: [t('futures.dot'), t('futures.baselineMean'), t('futures.state', { line })],
    rows: hundredthsOf(totals).map((total, index) => [
      numberCell(index + 1, String),
      numberCell(total, format.level),
      t(`futures.states.${states[index] as DotState}`),
    ]),
  });
  return (
    <ChartFrame
      id="futures"
      headline={headline}
      summaryIsFinding
      headingLevel={headingLevel}
      summary={
        chances === null
          ? t('futures.pending')
          : t('futures.summary', { line, ...chances, date: format.monthLabel(month) })
      }
      table={table}
      note={chances === null ? undefined : t('futures.note', { draws: format.count(totals.length) })}
    >
      <div ref={box}>
        <svg width={columns * PITCH} height={(100 / columns) * PITCH} aria-hidden="true">
          {states.map((state, index) => (
            <Dot
              // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the order.
              key={index}
              x={(index % columns) * PITCH + PITCH / 2}
              y={Math.floor(index / columns) * PITCH + PITCH / 2}
              state={state}
              tone={tone}
            />
          ))}
        </svg>
      </div>
      {chances !== null && (
        <ul className={styles.key} role="list">
          {STATES.filter((state) => count(state) > 0).map((state) => (
            <li key={state} className={styles.item}>
              <svg width={PITCH} height={PITCH} aria-hidden="true">
                <Dot x={PITCH / 2} y={PITCH / 2} state={state} tone={tone} />
              </svg>
              {t(`futures.${state}`, { count: count(state) })}
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly state: DotState;
  readonly tone: PathTone;
}

/** Told apart by shape as well: full, full with a ring, hollow, and a speck. */
function Dot({ x, y, state, tone }: DotProps) {
  const color = toneColor(tone);
  if (state === 'below') return <circle cx={x} cy={y} r={2.5} fill="var(--fill-missing)" />;
  if (state === 'crosses') return <circle cx={x} cy={y} r={6} fill="var(--path-history)" />;
  if (state === 'lost') return <circle cx={x} cy={y} r={6} fill="none" stroke={color} strokeWidth={2} />;
  return (
    <g>
      <circle cx={x} cy={y} r={5.5} fill={color} />
      <circle cx={x} cy={y} r={8.25} fill="none" stroke={color} strokeWidth={1.25} />
    </g>
  );
}

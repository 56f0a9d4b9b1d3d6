import { memo, type ReactNode } from 'react';
import { ChartFrame } from './ChartFrame.tsx';
import { ladder, linear, px, type Scale } from './geometry.ts';
import styles from './RowBars.module.css';
import { type FillId, fillColor, toneColor } from './tone.ts';
import type { FigureProps, PathTone, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';

/** What a bar stands for; its colour comes from the tokens. */
export type BarFill = FillId | 'missing' | 'strong' | 'weak';

/** One row: bars on the common scale, and the figures that they stand for in words. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** A control that stands where the name would. */
  readonly label?: ReactNode;
  readonly bars: readonly { readonly from: number; readonly to: number; readonly fill: BarFill }[];
  /** Ends of a range around the row's figure. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  /** A level to be reached, drawn as a thick stroke. */
  readonly goal?: number | undefined;
  /** Levels of several paths, each in its colour and shape. */
  readonly dots?: readonly { readonly at: number; readonly tone: PathTone }[] | undefined;
  readonly value: string;
  readonly aside?: string | undefined;
  readonly strong?: boolean | undefined;
}

export interface RowBarsProps extends FigureProps {
  readonly id: string;
  readonly rows: readonly BarRow[];
  /** Ends of the scale; the caller chooses them so that they do not creep while figures move. */
  readonly from: number;
  readonly to: number;
  readonly write: (tick: number) => string;
  readonly heads: { readonly scale: string; readonly value: string; readonly aside?: string };
  /** A stroke through all rows, such as the line to be reached; zero has one of its own. */
  readonly mark?: { readonly at: number; readonly label: string } | undefined;
  readonly summary: string;
  readonly table: () => TableTwin;
  readonly note?: ReactNode;
}

const HEIGHT = 26;
const BAR = { top: 5, height: 16 };

/** Amounts by name on one scale, the figures beside them. */
export const RowBars = memo(function RowBars(props: RowBarsProps) {
  const { id, rows, from, to, write, heads, mark, summary, table, note, headline, headingLevel } = props;
  const [rule, width] = useWidth<HTMLDivElement>(420);
  const x = linear([from, to], [0.5, width - 0.5]);
  const ticks = ticksOf(from, to, width);
  const hasLabels = rows.some(({ label }) => label !== undefined);
  return (
    <ChartFrame
      id={id}
      headline={headline}
      headingLevel={headingLevel}
      summary={summary}
      table={table}
      note={note}
      asImage={!hasLabels}
    >
      <div className={styles.rows}>
        <div className={styles.head}>
          <span>{heads.scale}</span>
          <span className={styles.axis} />
          <span className={styles.value}>{heads.value}</span>
          <span className={styles.aside}>{heads.aside}</span>
        </div>
        {rows.map((row, index) => (
          <div key={row.id} className={styles.row} data-strong={row.strong ?? false}>
            <span className={styles.name}>{row.label ?? row.name}</span>
            <div className={styles.bar} ref={index === 0 ? rule : undefined}>
              <Bars row={row} x={x} ticks={ticks} width={width} mark={mark?.at} />
            </div>
            <span className={styles.value}>{row.value}</span>
            <span className={styles.aside}>{row.aside}</span>
          </div>
        ))}
        <div className={styles.foot}>
          <div className={styles.bar}>
            <svg width={width} height={18} viewBox={`0 0 ${width} 18`} aria-hidden="true">
              {ticks.map((tick, index) => (
                <text
                  key={tick}
                  x={px(x(tick))}
                  y={13}
                  textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
                  className={styles.tick}
                >
                  {write(tick)}
                </text>
              ))}
            </svg>
          </div>
        </div>
        {mark !== undefined && <p className={styles.mark}>{mark.label}</p>}
      </div>
    </ChartFrame>
  );
});

function Bars(props: {
  readonly row: BarRow;
  readonly x: Scale;
  readonly ticks: readonly number[];
  readonly width: number;
  readonly mark: number | undefined;
}) {
  const { row, x, ticks, width, mark } = props;
  const middle = BAR.top + BAR.height / 2;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {ticks.map((tick) => (
        <path
          key={tick}
          d={`M${px(x(tick))},0V${HEIGHT}`}
          stroke={tick === 0 ? 'var(--ink)' : 'var(--chart-grid)'}
          shapeRendering="crispEdges"
        />
      ))}
      {row.bars.map(({ from, to, fill }) => {
        const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
        return (
          <rect
            key={`${fill} ${from} ${to}`}
            x={px(left)}
            y={BAR.top}
            // What has no length still has a place.
            width={px(Math.max(right - left, 1.5))}
            height={BAR.height}
            fill={barColor(fill)}
            stroke={fill === 'weak' ? 'var(--path-platform)' : undefined}
          />
        );
      })}
      {row.range !== undefined && (
        <path
          d={
            `M${px(x(row.range.low))},${middle - 5}v10M${px(x(row.range.high))},${middle - 5}v10` +
            `M${px(x(row.range.low))},${middle}H${px(x(row.range.high))}`
          }
          stroke="var(--ink)"
          fill="none"
        />
      )}
      {row.dots?.map(({ at, tone }) => (
        <Dot key={tone} x={x(at)} y={middle} tone={tone} />
      ))}
      {row.goal !== undefined && (
        <path d={`M${px(x(row.goal))},2V${HEIGHT - 2}`} stroke="var(--chart-goal)" strokeWidth={3} />
      )}
      {mark !== undefined && (
        <path d={`M${px(x(mark))},0V${HEIGHT}`} stroke="var(--chart-goal)" strokeWidth={2} />
      )}
    </svg>
  );
}

/** Colour is not alone: the first path is round, the second a square on its point. */
function Dot({ x, y, tone }: { readonly x: number; readonly y: number; readonly tone: PathTone }) {
  if (tone === 'baseline')
    return <circle cx={px(x)} cy={y} r={4} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />;
  if (tone === 'compliance')
    return <path d={`M${px(x)},${y - 6}l6,6l-6,6l-6,-6Z`} fill={toneColor(tone)} stroke="var(--paper)" />;
  return <circle cx={px(x)} cy={y} r={5} fill={toneColor(tone)} stroke="var(--paper)" />;
}

function barColor(fill: BarFill): string {
  if (fill === 'missing') return 'var(--fill-missing)';
  if (fill === 'strong') return 'var(--path-platform)';
  return fill === 'weak' ? 'var(--paper)' : fillColor(fill);
}

/** Round numbers within the scale; fewer where there is little room. */
function ticksOf(from: number, to: number, width: number): readonly number[] {
  const step = ladder((to - from) / Math.max(2, Math.min(6, width / 70)));
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step || 0);
}

const RUNGS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1, 1.5, 2, 3, 5, 8, 12, 20, 40, 60, 100];

/** The end of a scale that holds a size: one of a few rungs, so that it does not creep. */
export const scaleEnd = (size: number): number =>
  RUNGS.find((rung) => rung >= size) ?? (RUNGS.at(-1) as number);

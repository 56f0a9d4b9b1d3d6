import { memo, type ReactNode, useId } from 'react';
import { useFormat } from '../i18n/format.ts';
import styles from './charts.module.css';
import { bandOutline, bandPath, linePath, px, spread, stepBandPath, stepPath } from './geometry.ts';
import {
  EDITION_MONTHS,
  isCrowded,
  LAST_MONTH,
  type TimeAxes,
  type TimeFrame,
  type TimeScales,
  WINDOW_END,
} from './time-frame.ts';
import { TONE_DASH, toneColor, toneWidth } from './tone.ts';
import type { Band, Bands, Series } from './types.ts';
import { useLive } from './useLive.ts';

export interface TimeLayersProps {
  readonly series: readonly Series[];
  readonly axes: TimeAxes;
  readonly frame: TimeFrame;
  readonly scales: TimeScales;
  /** Differences are written with their sign. */
  readonly signed: boolean;
}

/** Parts of the picture before and after the window's end, the later drawn faded. */
const SPANS = [
  { from: 0, to: WINDOW_END, opacity: 1 },
  { from: WINDOW_END, to: LAST_MONTH, opacity: 0.5 },
] as const;

/** What moves while a lever is dragged: bands, lines and the labels at their ends. */
export function TimeLayers({ series, axes, frame, scales, signed }: TimeLayersProps) {
  const clip = useId();
  const { margin, width, height } = frame;
  // Two full fans over each other turn to mud: with more than one, the wide bands are drawn as outlines.
  const crowded = isCrowded(series);
  return (
    <g>
      <clipPath id={clip}>
        <rect
          x={margin.left}
          y={margin.top}
          width={Math.max(0, width - margin.left - margin.right)}
          height={height - margin.top - margin.bottom}
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {series.map((line) => (
          <LineBands key={line.id} line={line} crowded={crowded} scales={scales} />
        ))}
        {series.map(({ id, tone, steps, values }) => (
          <LineOf key={id} id={id} tone={tone} steps={steps} values={values} scales={scales} />
        ))}
        {series
          .filter(({ steps }) => steps)
          .map((line) => (
            <EditionDots key={line.id} line={line} scales={scales} />
          ))}
      </g>
      <WindowValues series={series} axes={axes} frame={frame} scales={scales} signed={signed} />
      <EndLabels series={series} axes={axes} frame={frame} scales={scales} signed={signed} />
    </g>
  );
}

type Span = (typeof SPANS)[number];

interface Placed {
  readonly crowded: boolean;
  readonly scales: TimeScales;
}

/** The bands of a line, which may come while it stands: then they alone are drawn. */
function LineBands({ line, ...placed }: Placed & { readonly line: Series }) {
  const drawn = useLive(line.drawn);
  const { tone, steps, band50, band80 } = line;
  return <BandAreas tone={tone} steps={steps} {...(drawn ?? { band50, band80 })} {...placed} />;
}

/** They stay while only the line moves. */
const BandAreas = memo(function BandAreas(props: Placed & Bands & Pick<Series, 'tone' | 'steps'>) {
  const { tone, steps, band50, band80, crowded, scales } = props;
  const color = toneColor(tone);
  return SPANS.map((span) => (
    <g key={span.from} opacity={span.opacity} fill={color}>
      {band80 && !crowded && <path d={areaOf(steps, band80, span, scales)} fillOpacity={0.1} />}
      {band80 && crowded && (
        <path
          d={edgesOf(steps, band80, span, scales)}
          fill="none"
          stroke={color}
          strokeDasharray={TONE_DASH[tone]}
          strokeOpacity={0.7}
        />
      )}
      {band50 && <path d={areaOf(steps, band50, span, scales)} fillOpacity={0.14} />}
    </g>
  ));
});

type LineProps = Pick<Series, 'id' | 'tone' | 'steps' | 'values'> & { readonly scales: TimeScales };

const LineOf = memo(function LineOf({ id, tone, steps, values, scales: { x, y } }: LineProps) {
  return SPANS.map((span) => (
    <path
      key={span.from}
      data-line={id}
      d={(steps ? stepPath : linePath)(values, span.from, span.to, x, y)}
      stroke={toneColor(tone)}
      strokeWidth={toneWidth(tone)}
      strokeDasharray={TONE_DASH[tone]}
      strokeOpacity={span.opacity}
      strokeLinejoin="round"
      fill="none"
    />
  ));
});

const areaOf = (steps: Series['steps'], band: Band, { from, to }: Span, { x, y }: TimeScales): string =>
  (steps ? stepBandPath : bandPath)(band, from, to, x, y);

const edgesOf = (steps: Series['steps'], band: Band, { from, to }: Span, { x, y }: TimeScales): string =>
  steps
    ? stepPath(band.low, from, to, x, y) + stepPath(band.high, from, to, x, y)
    : bandOutline(band, from, to, x, y);

/** What each edition says, on its date. */
function EditionDots({ line, scales }: { readonly line: Series; readonly scales: TimeScales }) {
  return EDITION_MONTHS.map((month) => (
    <circle
      key={month}
      data-edition={month}
      cx={px(scales.x(month))}
      cy={px(scales.y(line.values[month] ?? 0))}
      r={toneWidth(line.tone) + 1}
      fill={toneColor(line.tone)}
      opacity={month > WINDOW_END ? 0.5 : 1}
    />
  ));
}

/** A dot and a value at month 24, where the question is asked. */
function WindowValues({ series, axes, scales, signed }: TimeLayersProps) {
  const format = useFormat();
  const { x, y } = scales;
  const shown = series.filter((line) => inside(line.values[WINDOW_END], axes));
  const at = shown.map((line) => y(line.values[WINDOW_END] ?? 0));
  // The higher line is labelled above its dot and the lower one below, so that close lines stay readable.
  const top = Math.min(...at);
  return shown.map((line, index) => {
    const height = at[index] ?? 0;
    const first = at.indexOf(height) === index && height === top;
    return (
      <g key={line.id}>
        <circle
          cx={x(WINDOW_END)}
          cy={height}
          r={toneWidth(line.tone) < 2 ? 3 : 4}
          fill={toneWidth(line.tone) < 2 ? 'var(--paper)' : toneColor(line.tone)}
          stroke={toneColor(line.tone)}
          strokeWidth={1.5}
        />
        {(first || shown.length === 2) && (
          <Rimmed x={x(WINDOW_END)} y={height + (first ? -10 : 20)} fill={toneColor(line.tone)}>
            {signed
              ? format.difference(line.values[WINDOW_END] ?? 0)
              : format.level(line.values[WINDOW_END] ?? 0)}
          </Rimmed>
        )}
      </g>
    );
  });
}

function Rimmed(props: {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly children: ReactNode;
}) {
  return (
    <text x={px(props.x)} y={px(props.y)} textAnchor="middle" className={styles.rim}>
      <tspan className={styles.value} style={{ fill: props.fill }}>
        {props.children}
      </tspan>
    </text>
  );
}

/** Name and last value at the end of each line, moved apart where they would meet. */
function EndLabels({ series, axes, frame, scales, signed }: TimeLayersProps) {
  const format = useFormat();
  const { x, y } = scales;
  const clamp = (value: number) => Math.min(axes.y[1], Math.max(axes.y[0], value));
  const ends = series.map((line) => line.values[LAST_MONTH] ?? 0);
  const wanted = ends.map((value) => y(clamp(value)));
  const gap = frame.narrow ? 16 : 34;
  const places = spread(wanted, gap, frame.margin.top, frame.height - frame.margin.bottom);
  const left = x(LAST_MONTH);
  return series.map((line, index) => {
    const [from, to] = [wanted[index] ?? 0, places[index] ?? 0];
    const value = signed ? format.difference(ends[index] ?? 0) : format.level(ends[index] ?? 0);
    return (
      <g key={line.id} style={{ fill: toneColor(line.tone) }}>
        {Math.abs(from - to) > 3 && (
          <path
            d={`M${px(left + 2)},${px(from)}L${px(left + 8)},${px(to)}`}
            stroke="var(--rule-strong)"
            fill="none"
          />
        )}
        <text x={px(left + 10)} y={px(to + 4)} className={styles.value}>
          {value}
        </text>
        {!frame.narrow && (
          <text x={px(left + 10)} y={px(to + 19)} className={styles.lineName}>
            {line.label}
          </text>
        )}
      </g>
    );
  });
}

function inside(value: number | undefined, axes: TimeAxes): boolean {
  return value !== undefined && value >= axes.y[0] && value <= axes.y[1];
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useLine } from './caption.ts';
import styles from './charts.module.css';
import { linear, px, spread } from './geometry.ts';
import { numberCell } from './table.ts';
import { toneColor } from './tone.ts';
import type { FigureProps, PathTone, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';

/** A country's total now and at the month, in points. */
export interface RankRow {
  readonly code: string;
  readonly name: string;
  readonly now: number;
  readonly at: number;
  readonly home: boolean;
}

export interface RankStripProps extends FigureProps {
  readonly month: number;
  readonly countries: readonly RankRow[];
  readonly tone: PathTone;
}

const RAILS = { top: 52, bottom: 112, height: 166 };
/** Fixed: the totals of every edition so far lie inside. */
const AXIS = [15, 80] as const;

const rankOf = (countries: readonly RankRow[], of: RankRow, when: 'now' | 'at'): number =>
  1 + countries.filter((other) => other[when] > of[when]).length;

/** Nineteen countries on a rail today and on a rail at the month; the home country's line is the strong one. */
export function RankStrip({ month, countries, tone, headline, headingLevel }: RankStripProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(640);
  const line = useLine();
  const home = countries.find((country) => country.home);
  const x = linear(AXIS, [16, width - 16]);
  const color = toneColor(tone);
  const ordinal = (country: RankRow, when: 'now' | 'at') =>
    t('rank.ordinal', { count: rankOf(countries, country, when), ordinal: true });
  const table = (): TableTwin => ({
    columns: [
      t('rank.country'),
      t('rank.rankNow'),
      t('rank.totalNow'),
      t('rank.rankAt', { month }),
      t('rank.totalAt', { month }),
    ],
    rows: [...countries]
      .sort((a, b) => b.at - a.at)
      .map((country) => [
        country.name,
        numberCell(rankOf(countries, country, 'now'), String),
        numberCell(country.now, format.level),
        numberCell(rankOf(countries, country, 'at'), String),
        numberCell(country.at, format.level),
      ]),
  });
  return (
    <ChartFrame
      id="rank"
      headline={headline}
      summaryIsFinding
      headingLevel={headingLevel}
      summary={
        home === undefined
          ? ''
          : t(
              rankOf(countries, home, 'now') === rankOf(countries, home, 'at') ? 'rank.same' : 'rank.summary',
              {
                all: countries.length,
                home: home.name,
                now: ordinal(home, 'now'),
                at: ordinal(home, 'at'),
                date: format.monthLabel(month),
              },
            )
      }
      table={table}
      note={t('rank.note', { line })}
    >
      <div ref={box}>
        <svg width={width} height={RAILS.height} viewBox={`0 0 ${width} ${RAILS.height}`} aria-hidden="true">
          <path d={`M0,${RAILS.top}H${width}M0,${RAILS.bottom}H${width}`} stroke="var(--chart-axis)" />
          <path
            d={`M${px(x(line))},${RAILS.top}V${RAILS.bottom}`}
            stroke="var(--chart-goal)"
            strokeDasharray="1 3"
          />
          <text x={x(line) + 5} y={(RAILS.top + RAILS.bottom) / 2 + 4} className={styles.tick}>
            {line}
          </text>
          {countries.map((country) => (
            <path
              key={country.code}
              d={`M${px(x(country.now))},${RAILS.top}L${px(x(country.at))},${RAILS.bottom}`}
              stroke={country.home ? color : 'var(--fill-in-force)'}
              strokeWidth={country.home ? 3 : 1}
            />
          ))}
          {home !== undefined && (
            <>
              <circle cx={x(home.now)} cy={RAILS.top} r={5} fill={color} />
              <circle cx={x(home.at)} cy={RAILS.bottom} r={5} fill={color} />
            </>
          )}
          <RailNames
            countries={countries}
            when="now"
            width={width}
            y={RAILS.top - 9}
            beyond={-18}
            x={x}
            ordinal={ordinal}
            tone={tone}
          />
          <RailNames
            countries={countries}
            when="at"
            width={width}
            y={RAILS.bottom + 18}
            beyond={19}
            x={x}
            ordinal={ordinal}
            tone={tone}
          />
          <text x={0} y={12} className={styles.tick}>
            {t('todayDate', { date: format.monthShort(0) })}
          </text>
          <text x={0} y={RAILS.height - 3} className={styles.tick}>
            {t('monthDate', { month, date: format.monthShort(month) })}
          </text>
        </svg>
      </div>
    </ChartFrame>
  );
}

interface RailNamesProps {
  readonly countries: readonly RankRow[];
  readonly when: 'now' | 'at';
  readonly width: number;
  readonly y: number;
  /** From the row of codes to the home country's own line, away from the rail. */
  readonly beyond: number;
  readonly x: (value: number) => number;
  readonly ordinal: (country: RankRow, when: 'now' | 'at') => string;
  readonly tone: PathTone;
}

/** Codes along a rail; where there is little room only the home country's neighbours. Home stands in a line of its own. */
function RailNames({ countries, when, width, y, beyond, x, ordinal, tone }: RailNamesProps) {
  const gap = 29;
  const home = countries.find((country) => country.home);
  const roomy = width >= countries.length * gap;
  const rank = home === undefined ? 0 : rankOf(countries, home, when);
  const others = countries.filter((country) => !country.home);
  const named = roomy
    ? others
    : others.filter((other) => Math.abs(rankOf(countries, other, when) - rank) <= 1);
  const edge = roomy ? 14 : 24;
  const places = spread(
    named.map((country) => x(country[when])),
    roomy ? gap : 52,
    edge,
    width - edge,
  );
  return (
    <>
      {named.map((country, index) => (
        <text key={country.code} x={px(places[index] ?? 0)} y={y} textAnchor="middle" className={styles.tick}>
          {roomy ? country.code : `${ordinal(country, when)} ${country.code}`}
        </text>
      ))}
      {home !== undefined && (
        <text
          x={px(Math.min(Math.max(x(home[when]), 40), width - 40))}
          y={y + beyond}
          textAnchor="middle"
          className={styles.value}
          style={{ fill: toneColor(tone) }}
        >
          {`${ordinal(home, when)} ${home.name}`}
        </text>
      )}
    </>
  );
}

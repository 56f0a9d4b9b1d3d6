import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { linear, px } from './geometry.ts';
import { likeliest, middlePlaces, outOfHundred, type RankShares } from './rank-shares.ts';
import { LineSample } from './SeriesKey.tsx';
import keyStyles from './TimeChart.module.css';
import { numberCell } from './table.ts';
import { TONE_DASH, toneColor } from './tone.ts';
import type { FigureProps, PathTone, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';

export interface RankChancesProps extends FigureProps {
  readonly month: number;
  /** Share of the draws in each place, the first place first; from the same draws. */
  readonly scenario: RankShares;
  readonly baseline: RankShares;
  /** Place of the edition that stands for today. */
  readonly today: number;
  readonly home: string;
  readonly tone: PathTone;
}

const BOX = { top: 22, height: 190, foot: 40 };
/** Heights of the scale in draws of 100, so that it does not creep while a lever moves. */
const SCALES = [20, 30, 40, 60, 80, 100];

/** How many of a hundred futures end in each place: with the package as bars, without it as a dashed outline. */
export const RankChances = memo(function RankChances(props: RankChancesProps) {
  const { month, scenario, baseline, today, home, tone, headline, headingLevel } = props;
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>(420);
  const places = Array.from({ length: scenario.length }, (_, index) => index + 1);
  const [withIt, without] = [outOfHundred(scenario), outOfHundred(baseline)];
  const most = Math.max(...Array.from(scenario), ...Array.from(baseline)) * 100;
  const top = SCALES.find((rung) => rung >= most) ?? 100;
  const foot = BOX.height - BOX.foot;
  const x = linear([0.5, places.length + 0.5], [0, width - 1]);
  const y = linear([0, top], [foot, BOX.top]);
  const slot = x(2) - x(1);
  const mode = likeliest(scenario);
  const middle = middlePlaces(scenario);
  const ordinal = (place: number) => t('rank.ordinal', { count: place, ordinal: true });
  const table = (): TableTwin => ({
    columns: [t('chances.place'), t('chances.with'), t('chances.without')],
    rows: places.map((place) => [
      numberCell(place, String),
      numberCell(100 * (scenario[place - 1] ?? 0), () => String(withIt[place - 1] ?? 0)),
      numberCell(100 * (baseline[place - 1] ?? 0), () => String(without[place - 1] ?? 0)),
    ]),
  });
  // A closed outline over the bars: without the package.
  const outline = places
    .map((place) => `V${px(y(100 * (baseline[place - 1] ?? 0)))}H${px(x(place + 0.5))}`)
    .join('');
  return (
    <ChartFrame
      id="rank-chances"
      headline={headline}
      summaryIsFinding
      headingLevel={headingLevel}
      summary={t('chances.summary', {
        home,
        date: format.monthLabel(month),
        place: ordinal(mode),
        chance: withIt[mode - 1] ?? 0,
        share: format.chance(middle.share),
        from: ordinal(middle.from),
        to: ordinal(middle.to),
      })}
      table={table}
      note={t('chances.note')}
    >
      <ul className={keyStyles.key} role="list">
        <li className={keyStyles.keyItem}>
          <svg width={26} height={10} aria-hidden="true" className={keyStyles.sample}>
            <rect width={26} height={10} fill={toneColor(tone)} />
          </svg>
          {t('chances.with')}
        </li>
        <li className={keyStyles.keyItem}>
          <LineSample tone="baseline" />
          {t('chances.without')}
        </li>
      </ul>
      <div ref={box}>
        <svg width={width} height={BOX.height} viewBox={`0 0 ${width} ${BOX.height}`} aria-hidden="true">
          {places.map((place, index) => {
            const height = y(100 * (scenario[index] ?? 0));
            return (
              <rect
                key={place}
                data-place={place}
                x={px(x(place - 0.5) + slot * 0.12)}
                y={px(height)}
                width={px(slot * 0.76)}
                height={px(foot - height)}
                fill={toneColor(tone)}
              />
            );
          })}
          <path
            d={`M${px(x(0.5))},${foot}${outline}V${foot}`}
            stroke={toneColor('baseline')}
            strokeWidth={1.5}
            strokeDasharray={TONE_DASH.baseline}
            fill="none"
          />
          {places.map((place, index) => {
            const count = withIt[index] ?? 0;
            return (
              <g key={place}>
                {count > 0 && (
                  // On its bar and over the outline: it is the bar's number.
                  <text
                    x={px(x(place))}
                    y={px(y(100 * (scenario[index] ?? 0)) - 5)}
                    textAnchor="middle"
                    className={place === mode ? `${styles.label} ${styles.rim}` : styles.rimmedSmall}
                  >
                    {count}
                  </text>
                )}
                <text
                  x={px(x(place))}
                  y={foot + 16}
                  textAnchor="middle"
                  className={place === today ? styles.label : styles.tick}
                >
                  {slot >= 24 ? ordinal(place) : place}
                </text>
              </g>
            );
          })}
          <path d={`M0,${foot + 0.5}H${width}`} stroke="var(--chart-axis)" />
          <text x={px(x(today))} y={foot + 32} textAnchor="middle" className={styles.tick}>
            {t('today')}
          </text>
        </svg>
      </div>
    </ChartFrame>
  );
});

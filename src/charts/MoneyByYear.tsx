import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import charts from './charts.module.css';
import { linear, px } from './geometry.ts';
import { numberCell } from './table.ts';
import type { FigureProps, TableTwin } from './types.ts';
import { useWidth } from './useWidth.ts';

/** Money of one fiscal year, S/ million. */
export interface YearOfMoney {
  readonly year: number;
  readonly from: number;
  readonly until: number;
  /** True where the horizon holds only a part of the year. */
  readonly isPart: boolean;
  readonly planned: number;
  readonly executed: number;
  /** What the ceiling allows in these months; null where none is set. */
  readonly ceiling: number | null;
}

export interface MoneyByYearProps extends FigureProps {
  readonly years: readonly YearOfMoney[];
}

const HEIGHT = 190;
/** Height of a line of words. */
const ROW = 16;
const FRAME = { top: 22, bottom: 38, left: 44, right: 4 };

/** The end of the scale: on a ladder, so that it does not creep while a lever moves. */
function scaleTo(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return power * ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10);
}

/** Planned and executed money by fiscal year, against a ceiling. The words come with the lazy catalogue `budget`. */
export function MoneyByYear({ years, headline, headingLevel }: MoneyByYearProps) {
  const { t } = useTranslation('budget');
  const format = useFormat();
  const [place, width] = useWidth<HTMLDivElement>(420);
  const most = Math.max(...years.map(({ planned, ceiling }) => Math.max(planned, ceiling ?? 0)));
  const top = scaleTo(most);
  const band = (width - FRAME.left - FRAME.right) / years.length;
  const bar = Math.min(30, band * 0.32);
  const isSet = years.some(({ ceiling }) => ceiling !== null);
  const height = HEIGHT + (isSet ? ROW : 0);
  const y = linear([0, top], [HEIGHT - FRAME.bottom, FRAME.top]);
  const nameOf = ({ year, isPart, from, until }: YearOfMoney): string =>
    isPart ? t('part', { year, months: until - from }) : t('whole', { year });
  const table = (): TableTwin => ({
    columns: [t('year'), t('planned'), t('executed'), ...(isSet ? [t('allowed'), t('left')] : [])],
    rows: years.map((year) => [
      nameOf(year),
      numberCell(year.planned, format.money),
      numberCell(year.executed, format.money),
      ...(year.ceiling === null
        ? []
        : [
            numberCell(year.ceiling, format.money),
            numberCell(year.ceiling - year.planned, format.moneyDifference),
          ]),
    ]),
  });
  return (
    <ChartFrame
      id="budget"
      headline={headline}
      headingLevel={headingLevel}
      summary={t('summary', {
        years: years
          .map((year) =>
            t('summaryYear', {
              year: nameOf(year),
              planned: format.money(year.planned),
              executed: format.money(year.executed),
            }),
          )
          .join('; '),
      })}
      table={table}
      note={t(isSet ? 'noteCeiling' : 'note')}
    >
      <div ref={place}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {[0, top / 2, top].map((tick) => (
            <g key={tick}>
              <path d={`M${FRAME.left},${px(y(tick))}H${width - FRAME.right}`} stroke="var(--chart-grid)" />
              <text x={FRAME.left - 6} y={y(tick) + 4} textAnchor="end" className={charts.tick}>
                {format.count(tick)}
              </text>
            </g>
          ))}
          {years.map((year, index) => {
            const middle = FRAME.left + band * (index + 0.5);
            const left = year.ceiling === null ? null : year.ceiling - year.planned;
            const isOver = left !== null && left < 0;
            return (
              <g key={year.year}>
                <rect
                  x={middle - bar - 1}
                  y={y(year.planned)}
                  width={bar}
                  height={y(0) - y(year.planned)}
                  fill="var(--fill-in-force)"
                />
                <rect
                  x={middle + 1}
                  y={y(year.executed)}
                  width={bar}
                  height={y(0) - y(year.executed)}
                  fill="var(--ink)"
                />
                <text
                  x={middle - 1 - bar / 2}
                  y={y(year.planned) - 5}
                  textAnchor="middle"
                  className={isOver ? charts.label : charts.small}
                >
                  {format.count(year.planned)}
                </text>
                <text x={middle} y={HEIGHT - FRAME.bottom + 16} textAnchor="middle" className={charts.small}>
                  {year.year}
                </text>
                {year.isPart && (
                  <text x={middle} y={HEIGHT - FRAME.bottom + 31} textAnchor="middle" className={charts.tick}>
                    {t('months', { count: year.until - year.from })}
                  </text>
                )}
                {left !== null && (
                  <text
                    x={middle}
                    y={HEIGHT - FRAME.bottom + 31 + ROW}
                    textAnchor="middle"
                    className={isOver ? charts.label : charts.tick}
                  >
                    {t(isOver ? 'over' : 'leaves', { money: format.count(Math.abs(left)) })}
                  </text>
                )}
                {year.ceiling !== null && (
                  <path
                    d={`M${px(middle - band / 2 + 3)},${px(y(year.ceiling))}H${px(middle + band / 2 - 3)}`}
                    stroke="var(--chart-goal)"
                    strokeWidth={2}
                    strokeDasharray="5 3"
                  />
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </ChartFrame>
  );
}

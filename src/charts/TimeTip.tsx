import { createContext, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { LineSample } from './SeriesKey.tsx';
import styles from './TimeChart.module.css';
import type { Series } from './types.ts';

/** The series of the chart around, read here so that the tooltip's element can stay the same. */
export const TipSeries = createContext<readonly Series[]>([]);

interface TimeTipProps {
  readonly signed: boolean;
  /** Given by Recharts. */
  readonly active?: boolean;
  readonly label?: number | string;
}

/** The values of one month under the pointer. Escape takes them away until the pointer is over another month. */
export function TimeTip({ signed, active, label }: TimeTipProps) {
  const month = Number(label);
  const dismissed = useDismissed(active === true, month);
  if (!active || dismissed || !Number.isInteger(month)) return null;
  return <Values signed={signed} month={month} />;
}

/** Only while it shows does it follow the lines. */
function Values({ signed, month }: { readonly signed: boolean; readonly month: number }) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const series = useContext(TipSeries);
  const write = signed ? format.difference : format.level;
  return (
    <div className={styles.tip}>
      <p className={styles.tipHead}>{t('monthDate', { month, date: format.monthLabel(month) })}</p>
      {series.map((line) => (
        <p key={line.id} className={styles.tipRow}>
          <LineSample tone={line.tone} />
          <span>{line.label}</span>
          <strong>{write(line.values[month] ?? Number.NaN)}</strong>
        </p>
      ))}
    </div>
  );
}

/** True from Escape on, as long as the same month is under the pointer. */
function useDismissed(active: boolean, month: number): boolean {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    setAt(null);
    if (!active) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setAt(month);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active, month]);
  return at === month;
}

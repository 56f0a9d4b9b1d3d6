import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import styles from './TimeChart.module.css';
import { LAST_MONTH, WINDOW_END } from './time-frame.ts';
import { TONE_DASH, toneColor, toneWidth } from './tone.ts';
import type { PathTone, Series } from './types.ts';

/** A short piece of a path's line: its colour and its dash. */
export function LineSample({ tone }: { readonly tone: PathTone }) {
  return (
    <svg width={26} height={10} aria-hidden="true" className={styles.sample}>
      <path
        d="M0,5H26"
        stroke={toneColor(tone)}
        strokeWidth={toneWidth(tone)}
        strokeDasharray={TONE_DASH[tone]}
      />
    </svg>
  );
}

interface SeriesKeyProps {
  readonly series: readonly Series[];
  /** True where the picture has no room for every value. */
  readonly values: boolean;
  readonly signed: boolean;
}

/** Which line is which; beside a wide chart the lines are named at their ends as well. */
export function SeriesKey({ series, values, signed }: SeriesKeyProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const write = signed ? format.difference : format.level;
  return (
    <ul className={styles.key} role="list">
      {series.map((line) => (
        <li key={line.id} className={styles.keyItem}>
          <LineSample tone={line.tone} />
          <span>{line.label}</span>
          {values && (
            <span className={styles.keyValue}>
              {`${write(line.values[WINDOW_END] ?? Number.NaN)} (${t('monthN', { month: WINDOW_END })}), `}
              {`${write(line.values[LAST_MONTH] ?? Number.NaN)} (${LAST_MONTH})`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

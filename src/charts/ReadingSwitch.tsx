import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Choice } from '../ui/Choice.tsx';
import { EDITION_MONTHS, WINDOW_END } from './time-frame.ts';
import type { Reading } from './types.ts';

const READINGS = ['fixed', 'published'] as const;

/** Both ways of reading the index, side by side. */
export function ReadingSwitch(props: {
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}) {
  const { t } = useTranslation('charts');
  return (
    <Choice<Reading>
      label={t('reading.label')}
      showLabel
      value={props.reading}
      onChange={props.onReading}
      options={READINGS.map((value) => ({ value, label: t(`reading.${value}`) }))}
    />
  );
}

/** The last edition before the window closes: it is the one that would be quoted at month 24. */
const LAST_EDITION = EDITION_MONTHS.filter((month) => month <= WINDOW_END).at(-1) ?? 0;

/** What a reading means, in one line. `lag` in months. */
export function useReadingWords(lag: number): (reading: Reading) => string {
  const { t } = useTranslation('charts');
  const format = useFormat();
  return useCallback(
    (reading) =>
      reading === 'fixed'
        ? t('reading.fixedIs')
        : t('reading.publishedIs', {
            date: format.monthLabel(LAST_EDITION),
            until: format.monthLabel(LAST_EDITION - lag),
          }),
    [t, format, lag],
  );
}

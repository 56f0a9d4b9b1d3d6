import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import styles from './shell.module.css';
import { standing } from './standing.ts';

/** Where the country stands, in words. */
export function useHeadline(): string {
  const { t } = useTranslation('explore');
  const format = useFormat();
  return useMemo(() => {
    const { line, total, short, rank, countries } = standing();
    return t('headline', {
      total: format.published(total),
      index: CURRENT_EDITION.index,
      edition: CURRENT_EDITION.id,
      rank: t(`ordinal.n${rank as 7}`),
      countries: format.count(countries),
      short: format.published(short),
      line: format.count(line),
    });
  }, [t, format]);
}

/** The first line of Explore; it needs no model. */
export const Headline = memo(function Headline() {
  return <h1 className={styles.headline}>{useHeadline()}</h1>;
});

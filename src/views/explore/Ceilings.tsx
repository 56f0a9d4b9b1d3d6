import { useTranslation } from 'react-i18next';
import { useLine } from '../../charts/caption.ts';
import { useFormat } from '../../i18n/index.ts';
import { governanceCeiling } from '../../model/index.ts';
import { standing } from '../shell/standing.ts';
import styles from './explore.module.css';
import { marked, useSay } from './say.tsx';

/** How far governance alone could go, beside its levers. */
export function Ceilings() {
  const { t } = useTranslation('explore');
  const say = useSay();
  const format = useFormat();
  const { atHundred, reachable, month } = governanceCeiling();
  const { total } = standing();
  const line = useLine();
  const short = atHundred <= line;
  return (
    <p className={styles.ceiling} role="note" aria-label={t('ceilings.label')}>
      {marked(
        say(short ? 'ceilings.text' : 'ceilings.textReaches', {
          atHundred: format.level(atHundred),
          reach: format.difference(reachable - total),
          month: format.monthLabel(month),
          line,
        }),
      )}
    </p>
  );
}

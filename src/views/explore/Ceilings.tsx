import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { standing } from '../shell/standing.ts';
import styles from './explore.module.css';
import { type Ceiling, governanceCeiling } from './finding.ts';
import { marked, useSay } from './say.tsx';

let computed: Ceiling | null = null;

/** How far governance alone could go, beside its levers. */
export function Ceilings() {
  const { t } = useTranslation('explore');
  const say = useSay();
  const format = useFormat();
  computed ??= governanceCeiling();
  const short = computed.atHundred <= standing().line;
  return (
    <p className={styles.ceiling} role="note" aria-label={t('ceilings.label')}>
      {marked(
        say(short ? 'ceilings.text' : 'ceilings.textReaches', {
          atHundred: format.level(computed.atHundred),
          reach: format.difference(computed.reach['24']),
          month: format.monthLabel(24),
        }),
      )}
    </p>
  );
}

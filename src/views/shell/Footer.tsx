import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { PrintedLink } from './PrintedLink.tsx';
import styles from './shell.module.css';

/** What every page stands on. */
export function Footer() {
  const { t } = useTranslation();
  const { index, id } = CURRENT_EDITION;
  return (
    <footer className={styles.footer}>
      <p>
        <strong>{t('notAForecast')}.</strong> {t('trialNote')}{' '}
        {t('evidence', { index, edition: id, model: MODEL_VERSION })}
      </p>
      <PrintedLink />
    </footer>
  );
}

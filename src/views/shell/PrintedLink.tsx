import { useTranslation } from 'react-i18next';
import { sharedLink } from './link.ts';
import styles from './shell.module.css';
import { usePrinting } from './usePrinting.ts';

/** The link to what was printed, so that paper leads back to it. */
export function PrintedLink() {
  const { t } = useTranslation();
  if (!usePrinting()) return null;
  return (
    <p className={styles.printed}>
      {t('printedFrom')} {sharedLink()}
    </p>
  );
}

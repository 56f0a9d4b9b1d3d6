import { useTranslation } from 'react-i18next';
import { Headline } from './Headline.tsx';
import { viewOfAddress } from './Shell.tsx';
import styles from './shell.module.css';

/** The place of the view before the model has arrived: it says where the country stands. */
export function FirstPaint({ failed = false }: { readonly failed?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {viewOfAddress() === 'explore' && <Headline />}
      <p className={styles.quiet} role="status">
        {t(failed ? 'loadFailed' : 'loading')}
      </p>
    </>
  );
}

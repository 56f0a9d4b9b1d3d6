import { useTranslation } from 'react-i18next';
import { Headline } from './Headline.tsx';
import { MastheadBar } from './MastheadBar.tsx';
import styles from './shell.module.css';

const nothing = (): void => {};

/** The page before the model has arrived: it stands where the page will stand, and says where the country does. */
export function FirstPaint({ failed = false }: { readonly failed?: boolean }) {
  const { t, i18n } = useTranslation();
  const view = /^#!?\/?(compare|library|method|about)/.exec(window.location.hash)?.[1] ?? 'explore';
  return (
    <>
      <MastheadBar
        view={view as 'explore'}
        language={i18n.language}
        hrefOf={(id) => `#/${id}`}
        onView={() => false}
        onLanguage={nothing}
      />
      <main className={styles.main} aria-busy={!failed}>
        {view === 'explore' && <Headline />}
        <p className={styles.quiet} role="status">
          {t(failed ? 'loadFailed' : 'loading')}
        </p>
      </main>
    </>
  );
}

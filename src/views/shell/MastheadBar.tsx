import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../i18n/index.ts';
import styles from './shell.module.css';

const VIEW_IDS = ['explore', 'compare', 'explain', 'goals', 'library', 'method', 'about'] as const;
type View = (typeof VIEW_IDS)[number];

export interface MastheadProps {
  readonly view: View;
  readonly language: string;
  readonly hrefOf: (view: View) => string;
  /** True when the turn was made here, and the browser need not follow the link. */
  readonly onView: (view: View) => boolean;
  readonly onLanguage: (language: Language) => void;
}

/** The name, the views and the language: one line on a desk, two on a phone. Knows nothing of the model. */
export const MastheadBar = memo(function MastheadBar({
  view,
  language,
  hrefOf,
  onView,
  onLanguage,
}: MastheadProps) {
  const { t } = useTranslation();
  return (
    <header className={styles.masthead}>
      <p className={styles.name}>
        {t('name')}{' '}
        <span className={styles.trial} title={t('trialNote')}>
          {t('trial')}
        </span>
      </p>
      <nav className={styles.nav} aria-label={t('nav.label')} data-print="hide">
        {VIEW_IDS.map((id) => (
          <a
            key={id}
            className={styles.view}
            href={hrefOf(id)}
            aria-current={id === view ? 'page' : undefined}
            onClick={(event) => {
              // A new tab or window is the browser's business.
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              if (onView(id) === true) event.preventDefault();
            }}
          >
            {t(`nav.${id}`)}
          </a>
        ))}
      </nav>
      <fieldset className={styles.languages} data-print="hide">
        <legend className={styles.hiddenLegend}>{t('language.label')}</legend>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.language}
            lang={one}
            aria-pressed={one === language}
            onClick={() => onLanguage(one)}
          >
            {t(`language.${one as 'en'}`)}
          </button>
        ))}
      </fieldset>
    </header>
  );
});

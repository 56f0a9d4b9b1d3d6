import { useTranslation } from 'react-i18next';
import { asLanguage, LANGUAGES } from '../../i18n/index.ts';
import { setLanguage, setView } from '../../state/actions.ts';
import { linkOf } from '../../state/address.ts';
import { store, useApp } from '../../state/store.ts';
import type { ViewId } from '../../state/table.ts';
import styles from './shell.module.css';

const VIEW_IDS: readonly ViewId[] = ['explore', 'compare', 'library', 'method', 'about'];

/** The name, the views and the language: one line on a desk, two on a phone. */
export function Masthead() {
  const { t } = useTranslation();
  const view = useApp((state) => state.view);
  const language = useApp((state) => state.language);
  // The address of each view is a real one: it can be opened in another tab, and the browser shows where it leads.
  useApp((state) => state.scenario);
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
            href={linkOf({ ...store.getState(), view: id, section: null })}
            aria-current={id === view ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              setView(id);
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
            onClick={() => void setLanguage(asLanguage(one) ?? 'es-PE')}
          >
            {t(`language.${one as 'en'}`)}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

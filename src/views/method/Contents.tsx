import { useTranslation } from 'react-i18next';
import styles from './method.module.css';

export const SECTIONS = [
  'index',
  'model',
  'equations',
  'parameters',
  'checks',
  'texts',
  'cannot',
  'unknown',
  'bibliography',
] as const;
export type MethodSection = (typeof SECTIONS)[number];

export const sectionId = (section: MethodSection): string => `method-${section}`;

/** Jumps within the page. Buttons, because what follows # in the address is the scenario. */
export function Contents() {
  const { t } = useTranslation('method');
  return (
    <nav aria-label={t('contents.heading')} className={styles.contents} data-print="hide">
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <button type="button" onClick={() => goTo(section)}>
              {t(`contents.${section}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(section: MethodSection): void {
  const heading = document.getElementById(sectionId(section));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

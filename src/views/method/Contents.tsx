import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { setView } from '../../state/actions.ts';
import { linkOf } from '../../state/address.ts';
import { useApp } from '../../state/store.ts';
import styles from './method.module.css';

const SECTIONS = [
  'index',
  'model',
  'equations',
  'parameters',
  'checks',
  'texts',
  'cannot',
  'unknown',
  'changelog',
  'bibliography',
] as const;
export type MethodSection = (typeof SECTIONS)[number];

export const sectionId = (section: MethodSection): string => `method-${section}`;

const isSection = (name: string | null): name is MethodSection =>
  SECTIONS.some((section) => section === name);

/** Jumps within the page, by addresses that can be sent: what follows # names the view and the section. */
export function Contents() {
  const { t } = useTranslation('method');
  const state = useApp((app) => app);
  const { section: wanted } = state;
  useEffect(() => {
    if (isSection(wanted)) goTo(wanted);
  }, [wanted]);
  return (
    <nav aria-label={t('contents.heading')} className={styles.contents} data-print="hide">
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={linkOf({ ...state, view: 'method', section })}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                setView('method', section);
                goTo(section);
              }}
            >
              {t(`contents.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a section to the top, and the focus to its heading. */
export function goTo(section: MethodSection): void {
  const heading = document.getElementById(sectionId(section));
  // Only a browser scrolls.
  heading?.scrollIntoView?.();
  heading?.focus({ preventScroll: true });
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { setView } from '../../state/actions.ts';
import { linkOf } from '../../state/address.ts';
import { useApp } from '../../state/store.ts';
import type { ViewId } from '../../state/table.ts';
import styles from './Contents.module.css';

interface ContentsProps<Section extends string> {
  readonly view: ViewId;
  readonly sections: readonly Section[];
  readonly nameOf: (section: Section) => string;
}

/** The element's id of a section's heading. */
export const sectionId = (view: ViewId, section: string): string => `${view}-${section}`;

/** Jumps within a long page, by addresses that can be sent: what follows # names the view and the section. */
export function Contents<Section extends string>({ view, sections, nameOf }: ContentsProps<Section>) {
  const { t } = useTranslation();
  const state = useApp((app) => app);
  const { section: wanted } = state;
  useEffect(() => {
    const known: readonly string[] = sections;
    if (wanted !== null && known.includes(wanted)) goTo(view, wanted);
  }, [view, wanted, sections]);
  return (
    <nav aria-label={t('contents')} className={styles.contents} data-print="hide">
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={linkOf({ ...state, view, section })}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                setView(view, section);
                goTo(view, section);
              }}
            >
              {nameOf(section)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a section to the top, and the focus to its heading. */
export function goTo(view: ViewId, section: string): void {
  const heading = document.getElementById(sectionId(view, section));
  // Only a browser scrolls.
  heading?.scrollIntoView?.();
  heading?.focus({ preventScroll: true });
}

import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { MastheadBar, type MastheadProps } from './MastheadBar.tsx';
import styles from './shell.module.css';

/** Where the content of a view stands; it takes the focus when a view is turned to. */
export const mainElement = (): HTMLElement | null => document.getElementById('main');

interface Props {
  /** True until the page with the model has arrived. */
  readonly busy?: boolean;
  readonly notices?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * What stands from the first paint to the last: the way past the masthead, the masthead, the place of the view. The
 * model's page comes into the same elements, so that who already walks through them by keyboard keeps the place.
 */
export function Shell({ busy = false, notices, footer, children }: Props) {
  const { t, i18n } = useTranslation();
  const bar = useSyncExternalStore(follow, () => shown) ?? atFirst(i18n.language);
  return (
    <>
      {/* A button: the part of the address after # belongs to the scenario. */}
      <button type="button" className={styles.skip} onClick={() => mainElement()?.focus()}>
        {t('skip')}
      </button>
      <MastheadBar {...bar} />
      {notices}
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={busy}>
        {children}
      </main>
      {footer}
    </>
  );
}

let shown: MastheadProps | null = null;
const listeners = new Set<() => void>();

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts the masthead on the table: until then it says what the address says. */
export function showMasthead(bar: MastheadProps): void {
  shown = bar;
  for (const listener of listeners) listener();
}

/** The view that the address names. */
export function viewOfAddress(): MastheadProps['view'] {
  const named = /^#!?\/?(compare|library|method|about)/.exec(window.location.hash)?.[1];
  return (named as MastheadProps['view'] | undefined) ?? 'explore';
}

const nothing = (): void => {};

const atFirst = (language: string): MastheadProps => ({
  view: viewOfAddress(),
  language,
  hrefOf: (id) => `#/${id}`,
  onView: () => false,
  onLanguage: nothing,
});

import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type LaterName, loadWords } from '../i18n/index.ts';
import { useApp } from '../state/store.ts';
import type { ViewId } from '../state/table.ts';
import styles from './App.module.css';
import Explore from './explore/index.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Masthead } from './shell/Masthead.tsx';
import { mainElement } from './shell/Shell.tsx';
import { useShortcuts } from './shell/useShortcuts.ts';

type Loaded = { readonly default: ComponentType };

/** A view that arrives when it is first asked for, together with its words. */
function later(load: () => Promise<Loaded>, ...words: readonly LaterName[]): ComponentType {
  return lazy(async () => {
    const [view] = await Promise.all([load(), loadWords(...words)]);
    return view;
  });
}

const VIEWS: Record<ViewId, ComponentType> = {
  explore: Explore,
  compare: later(() => import('./compare/index.tsx'), 'compare'),
  explain: later(() => import('./explain/index.tsx'), 'explain', 'studies', 'evidence'),
  goals: later(() => import('./goals/index.tsx'), 'goals', 'studies'),
  library: later(() => import('./library/index.tsx'), 'library', 'compare', 'problems'),
  method: later(() => import('./method/index.tsx'), 'method', 'evidence', 'about', 'compare'),
  about: later(() => import('./about/index.tsx'), 'about'),
};

/** The view on the table, in its place. */
export function App() {
  const { t } = useTranslation();
  const view = useApp((state) => state.view);
  const first = useRef(true);
  useShortcuts();
  const View = VIEWS[view];

  useEffect(() => {
    document.title = t(`documentTitle.${view}`);
  }, [view, t]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the turn to another view that moves the focus.
  useEffect(() => {
    // The first view is where the reader arrived; from then on a new view takes the focus, as a new page would.
    if (first.current) first.current = false;
    else {
      mainElement()?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [view]);

  return (
    <>
      <Masthead />
      <ErrorBoundary key={view}>
        <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
          <View />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

import { useCallback, useDeferredValue, useLayoutEffect } from 'react';
import type { Language } from '../../i18n/index.ts';
import { setLanguage, setView } from '../../state/actions.ts';
import { linkOf } from '../../state/address.ts';
import { store, useApp } from '../../state/store.ts';
import type { ViewId } from '../../state/table.ts';
import { showMasthead } from './Shell.tsx';

/** Keeps the masthead on the table: each view's address is a real one, with the scenario in it. */
export function Masthead() {
  const view = useApp((state) => state.view);
  const language = useApp((state) => state.language);
  // The addresses follow the scenario, once a hand has let go and what it moved is painted.
  const scenario = useDeferredValue(useApp((state) => state.scenario));
  const compared = useDeferredValue(useApp((state) => state.compared));
  const hrefOf = useCallback(
    (id: ViewId) => linkOf({ ...store.getState(), scenario, compared, draft: null, view: id, section: null }),
    [scenario, compared],
  );
  useLayoutEffect(
    () => showMasthead({ view, language, hrefOf, onView: turnTo, onLanguage: speak }),
    [view, language, hrefOf],
  );
  return null;
}

function turnTo(view: ViewId): boolean {
  setView(view);
  return true;
}

function speak(language: Language): void {
  void setLanguage(language);
}

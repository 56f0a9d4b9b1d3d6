import { setLanguage, setView } from '../../state/actions.ts';
import { linkOf } from '../../state/address.ts';
import { store, useApp } from '../../state/store.ts';
import { MastheadBar } from './MastheadBar.tsx';

/** The masthead on the table: each view's address is a real one, with the scenario in it. */
export function Masthead() {
  const view = useApp((state) => state.view);
  const language = useApp((state) => state.language);
  // The addresses follow the scenario, once a hand has let go.
  useApp((state) => state.scenario);
  useApp((state) => state.compared);
  return (
    <MastheadBar
      view={view}
      language={language}
      hrefOf={(id) => linkOf({ ...store.getState(), view: id, section: null })}
      onView={(id) => {
        setView(id);
        return true;
      }}
      onLanguage={(to) => void setLanguage(to)}
    />
  );
}

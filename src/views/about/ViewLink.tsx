import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { setView } from '../../state/actions.ts';
import { linkOf } from '../../state/address.ts';
import { type AppState, useApp } from '../../state/store.ts';
import type { ViewId } from '../../state/table.ts';
import styles from './ViewLink.module.css';

/** Words that lead to another view; what lies on the table comes along. */
export function ViewLink(props: {
  readonly view: ViewId;
  /** A part of the view, as its address names it. */
  readonly section?: string;
  readonly children: ReactNode;
}) {
  const { view, section = null, children } = props;
  const href = useApp(useMemo(() => linkTo(view, section), [view, section]));
  const go = (event: MouseEvent): void => {
    // A new tab or window is the reader's own business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setView(view, section);
  };
  return (
    <a className={styles.link} href={href} onClick={go}>
      {children}
    </a>
  );
}

/** Where the words lead with what lies on the table; written anew when that changes, not while a hand moves. */
function linkTo(view: ViewId, section: string | null): (state: AppState) => string {
  let known: { readonly of: AppState; readonly link: string } | null = null;
  return (state) => {
    const same =
      known !== null &&
      (['scenario', 'compared', 'month', 'reading', 'language'] as const).every(
        (part) => known?.of[part] === state[part],
      );
    if (known === null || !same)
      known = { of: state, link: linkOf({ ...state, draft: null, view, section }) };
    return known.link;
  };
}

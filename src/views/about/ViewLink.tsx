import type { MouseEvent, ReactNode } from 'react';
import { setView } from '../../state/actions.ts';
import { linkOf } from '../../state/address.ts';
import { useApp } from '../../state/store.ts';
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
  const href = useApp((state) => linkOf({ ...state, view, section }));
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

import type { ReactNode } from 'react';
import { setView } from '../../state/actions.ts';
import type { ViewId } from '../../state/table.ts';
import styles from './ViewLink.module.css';

/** Words in a sentence that lead to another view; what lies on the table comes along. */
export function ViewLink({ view, children }: { readonly view: ViewId; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.link} onClick={() => setView(view)}>
      {children}
    </button>
  );
}

import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ParameterId } from '../../evidence/parameters.ts';
import { loadWords } from '../../i18n/index.ts';
import styles from './EvidenceButton.module.css';

/** The record and its words come when the first one is opened. */
const EvidenceDialog = lazy(async () => {
  const [dialog] = await Promise.all([import('./EvidenceDialog.tsx'), loadWords('evidence')]);
  return dialog;
});

/** Words that open the record of the coefficient they rest on. */
export function EvidenceButton({ id, children }: { readonly id: ParameterId; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && (
        <Suspense>
          <EvidenceDialog id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

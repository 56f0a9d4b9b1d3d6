import type { ReactNode } from 'react';

/** A row of worded buttons: a group, not a toolbar, so that each button is a stop of the Tab key. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label}>
      {children}
    </div>
  );
}

import type { KeyboardEvent, ReactNode } from 'react';
import styles from './Toolbar.module.css';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Worded buttons in a row. Each is a stop of the Tab key; the arrow keys walk between them as well. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
    // Only those in the row: a dialog that one of them opened has its own.
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope > button:enabled')];
    const place = buttons.indexOf(event.target);
    if (place >= 0) buttons[place + step]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only listens to keys of the buttons inside.
    <div role="toolbar" aria-label={label} className={styles.toolbar} onKeyDown={walk}>
      {children}
    </div>
  );
}

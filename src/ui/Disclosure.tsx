import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Given, the caller decides; absent, the reader does. */
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** 'section' is a ruled heading of a group; 'inline' a line of words. */
  readonly look?: 'section' | 'inline' | undefined;
}

export function Disclosure({ summary, children, open, onToggle, look = 'inline' }: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      data-look={look}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

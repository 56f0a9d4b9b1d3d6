import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** 'section' is a ruled heading of a group; 'inline' a line of words. */
  readonly look?: 'section' | 'inline' | undefined;
}

export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

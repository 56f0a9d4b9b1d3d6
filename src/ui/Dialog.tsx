import type { ReactNode } from 'react';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  /** 'dialog' in the middle; 'sheet' from the bottom, for phones. */
  readonly look?: 'dialog' | 'sheet' | undefined;
}

export function Dialog(_props: DialogProps) {
  return null;
}

/** A sheet from the bottom of a phone. */
export function Sheet(props: Omit<DialogProps, 'look'>) {
  return <Dialog {...props} look="sheet" />;
}

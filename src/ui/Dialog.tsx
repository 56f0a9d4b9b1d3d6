import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

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

/** The platform's modal dialog: it keeps the focus, gives it back, and closes on Escape or a press outside. */
export function Dialog({
  open,
  title,
  closeLabel,
  onClose,
  children,
  actions,
  look = 'dialog',
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (!open) element.close();
    // Only where the platform has no modal dialogs (tests without a browser).
    else if (typeof element.showModal !== 'function') element.setAttribute('open', '');
    else element.showModal();
  }, [open]);

  // Taken off the page while open: closed first, since only a dialog that closes gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => {
      if (typeof element?.close === 'function') element.close();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way out, and arrives as `cancel`.
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-look={look}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <Button look="quiet" onClick={onClose}>
              {closeLabel}
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}

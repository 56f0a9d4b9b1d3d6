import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  /** 'status' is read when there is a pause; 'alert' at once, for what failed. */
  readonly role?: 'status' | 'alert' | undefined;
  readonly children: ReactNode;
  /** 'Undo', 'Keep a file'. */
  readonly action?: NoticeAction | undefined;
  readonly dismiss?: NoticeAction | undefined;
  /** Fixed at the foot of the window instead of in the text. */
  readonly floating?: boolean | undefined;
}

interface NoticeAction {
  readonly label: string;
  readonly onPress: () => void;
}

/** A sentence about what just happened, with what can be done about it. */
export function Notice({ role = 'status', children, action, dismiss, floating }: NoticeProps) {
  return (
    <div role={role} className={styles.notice} data-floating={floating || undefined} data-print="hide">
      <div className={styles.words}>{children}</div>
      {action !== undefined && (
        <Button look="quiet" onClick={action.onPress}>
          {action.label}
        </Button>
      )}
      {dismiss !== undefined && (
        <Button look="quiet" onClick={dismiss.onPress}>
          {dismiss.label}
        </Button>
      )}
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import styles from './Fold.module.css';

/**
 * A long list of which the screen shows the first rows, and paper all of them. What lies beyond them is hidden by the
 * style sheet, so `atOnce` has to be the number written there.
 */
export function Fold(props: {
  /** Rows there are; where they all fit, nothing is hidden. */
  readonly count: number;
  readonly atOnce: 24;
  /** Only on a phone, where a frame that scrolls would be a trap. */
  readonly narrowOnly?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('method');
  const [open, setOpen] = useState(false);
  const { count, atOnce, narrowOnly = false, children } = props;
  const isFolded = !open && count > atOnce;
  return (
    <div data-folded={isFolded} data-narrow={narrowOnly} className={styles.fold}>
      {children}
      {isFolded && (
        <Button className={styles.more} data-print="hide" onClick={() => setOpen(true)}>
          {t('fold.more', { count: count - atOnce })}
        </Button>
      )}
    </div>
  );
}

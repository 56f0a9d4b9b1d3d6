import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { APP_VERSION, PUBLIC_ADDRESS } from '../../app-settings.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { linkOf } from '../../state/address.ts';
import { store } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import styles from './compare.module.css';

type Said =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'by-hand'; readonly text: string };

/** Where a link to this comparison leads: the published copy, or this very page. */
function addressOf(compared: readonly OnTable[]): string {
  const link = linkOf({ ...store.getState(), view: 'compare', section: null, compared });
  return (PUBLIC_ADDRESS ?? window.location.href.split('#')[0]) + link;
}

/** The sentences and the link, to take away. */
export function Actions({
  lines,
  compared,
}: {
  readonly lines: readonly string[];
  readonly compared: readonly OnTable[];
}) {
  const { t } = useTranslation('compare');
  const [said, setSaid] = useState<Said | null>(null);
  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ kind: 'done', text: done });
    } catch {
      setSaid({ kind: 'by-hand', text });
    }
  };
  const source = t('actions.source', {
    version: APP_VERSION,
    model: MODEL_VERSION,
    edition: `${EDITION.index} ${EDITION.id}`,
  });
  return (
    <div className={styles.actions} data-print="hide">
      <Toolbar label={t('actions.label')}>
        <Button onClick={() => copy([...lines, source, addressOf(compared)].join('\n'), t('actions.copied'))}>
          {t('actions.copy')}
        </Button>
        <Button
          onClick={() =>
            copy(
              addressOf(compared),
              PUBLIC_ADDRESS === null ? t('actions.linkLocal') : t('actions.linkCopied'),
            )
          }
        >
          {t('actions.link')}
        </Button>
      </Toolbar>
      <div role="status">
        {said?.kind === 'done' && <p className={styles.note}>{said.text}</p>}
        {said?.kind === 'by-hand' && (
          <>
            <p className={styles.note}>{t('actions.copyFailed')}</p>
            <textarea
              readOnly
              rows={5}
              className={styles.byHand}
              aria-label={t('actions.copyFailed')}
              value={said.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </>
        )}
      </div>
      <p className={styles.note}>{source}</p>
    </div>
  );
}

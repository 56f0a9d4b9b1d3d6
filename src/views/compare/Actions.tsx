import { useTranslation } from 'react-i18next';
import { APP_VERSION, PUBLIC_ADDRESS } from '../../app-settings.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { linkOf } from '../../state/address.ts';
import { store } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import { copyText } from '../shell/copy.ts';
import { opensOnlyHere } from '../shell/link.ts';
import styles from './compare.module.css';

/** Where a link to this comparison leads: the published copy, or this very page. */
function addressOf(compared: readonly OnTable[]): string {
  const link = linkOf({ ...store.getState(), view: 'compare', section: null, compared });
  return (PUBLIC_ADDRESS ?? window.location.href.split('#')[0]) + link;
}

/** The sentences and the link, to take away. */
export function Actions(props: { readonly lines: readonly string[]; readonly compared: readonly OnTable[] }) {
  const { lines, compared } = props;
  const { t } = useTranslation('compare');
  const source = t('actions.source', {
    version: APP_VERSION,
    model: MODEL_VERSION,
    edition: `${EDITION.index} ${EDITION.id}`,
  });
  return (
    <div className={styles.actions} data-print="hide">
      <Toolbar label={t('actions.label')}>
        <Button onClick={() => void copyText([...lines, source, addressOf(compared)].join('\n'))}>
          {t('actions.copy')}
        </Button>
        <Button onClick={() => void copyText(addressOf(compared))}>{t('actions.link')}</Button>
      </Toolbar>
      {opensOnlyHere() && <p className={styles.note}>{t('actions.linkLocal')}</p>}
      <p className={styles.note}>{source}</p>
    </div>
  );
}

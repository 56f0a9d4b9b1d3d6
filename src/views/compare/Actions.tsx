import { useTranslation } from 'react-i18next';
import { APP_VERSION } from '../../app-settings.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { store } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import { copyText } from '../shell/copy.ts';
import { sharedLink } from '../shell/link.ts';
import { ShareButton, type Shared } from '../shell/Sharing.tsx';
import styles from './compare.module.css';
import { useTitle } from './title.ts';

/** The comparison to be handed on; what is compared is on the table, or will be at the first change. */
export function useShared(compared: readonly OnTable[]): () => Shared {
  const titleOf = useTitle();
  return () => ({
    scenarios: compared.map((one) => ({ title: titleOf(one), settings: one.settings })),
    link: sharedLink({ ...store.getState(), view: 'compare', section: null, compared }),
  });
}

/** The sentences, and the comparison itself, to take away. */
export function Actions(props: { readonly lines: readonly string[]; readonly compared: readonly OnTable[] }) {
  const { lines, compared } = props;
  const { t } = useTranslation('compare');
  const shared = useShared(compared);
  const source = t('actions.source', {
    version: APP_VERSION,
    model: MODEL_VERSION,
    edition: `${EDITION.index} ${EDITION.id}`,
  });
  return (
    <div className={styles.actions} data-print="hide">
      <Toolbar label={t('actions.label')}>
        <Button onClick={() => void copyText([...lines, source, shared().link].join('\n'))}>
          {t('actions.copy')}
        </Button>
        <ShareButton of={shared} look="plain" />
      </Toolbar>
      <p className={styles.note}>{source}</p>
    </div>
  );
}

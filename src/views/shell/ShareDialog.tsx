import { useTranslation } from 'react-i18next';
import { store } from '../../state/store.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { downloadScenario } from '../library/download.ts';
import { newScenario } from '../library/scenarios.ts';
import { copyText } from './copy.ts';
import { opensOnlyHere, sharedLink } from './link.ts';
import styles from './shell.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
}

export default function ShareDialog({ title, onClose }: Props) {
  const { t } = useTranslation();
  const link = sharedLink();
  const download = (): void => {
    const { scenario } = store.getState();
    downloadScenario(newScenario({ title, note: '', tags: [] }, scenario.settings, new Date().toISOString()));
  };
  return (
    <Dialog
      open
      title={t('share.title')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <>
          <Button look="solid" onClick={() => void copyText(link)}>
            {t('share.copyLink')}
          </Button>
          <Button onClick={download}>{t('share.file')}</Button>
        </>
      }
    >
      <label className={styles.fieldLabel} htmlFor="share-link">
        {t('share.link')}
      </label>
      <textarea
        id="share-link"
        className={styles.byHand}
        readOnly
        rows={3}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {opensOnlyHere() && <p className={styles.warning}>{t('share.localOnly')}</p>}
      <p className={styles.small}>{t('share.contains')}</p>
    </Dialog>
  );
}

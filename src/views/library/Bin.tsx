import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnScenario } from '../../state/storage.ts';
import { Button, Dialog } from '../../ui/index.ts';
import styles from './library.module.css';
import type { useBin } from './useBin.ts';
import { useWhen } from './when.ts';

/** What was deleted, until the reader empties it. */
export function Bin(props: {
  readonly bin: readonly OwnScenario[];
  readonly deeds: ReturnType<typeof useBin>;
}) {
  const { bin, deeds } = props;
  const { t, i18n } = useTranslation('library');
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  if (bin.length === 0) return <p className={styles.note}>{t('bin.empty')}</p>;
  return (
    <>
      <p className={styles.note}>{t('bin.note')}</p>
      <ul className={styles.versions}>
        {bin.map((own) => {
          const title = own.scenario.title[language];
          return (
            <li key={own.scenario.id}>
              <span>{t('bin.row', { title, date: when(own.deletedAt ?? '') })}</span>
              <Button
                look="quiet"
                aria-label={t('bin.restoreNamed', { title })}
                onClick={() => void deeds.restore(own)}
              >
                {t('bin.restore')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button onClick={() => setAsking(true)}>{t('bin.emptyIt')}</Button>
      <Dialog
        open={asking}
        title={t('bin.ask', { count: bin.length })}
        closeLabel={t('actions.cancel')}
        onClose={() => setAsking(false)}
        actions={
          <Button
            look="solid"
            onClick={() => {
              setAsking(false);
              void deeds.empty(bin);
            }}
          >
            {t('bin.confirm')}
          </Button>
        }
      >
        <p>{t('bin.forGood')}</p>
      </Dialog>
    </>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../state/notices.ts';
import { ownLibrary } from '../../state/own-library.ts';
import type { Library } from '../../state/storage.ts';
import { currentSettings, store } from '../../state/store.ts';
import { Button } from '../../ui/index.ts';
import { useTitle } from '../compare/title.ts';
import { downloadAll, downloadScenario } from '../library/download.ts';
import { newScenario } from '../library/scenarios.ts';
import styles from './shell.module.css';

/** What can still be done where the device keeps nothing: files, and putting back what this page remembers. */
export default function Rescue(props: { readonly isWiped: boolean; readonly onDone: () => void }) {
  const { isWiped, onDone } = props;
  const { t } = useTranslation('library');
  const titleOf = useTitle();
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => void ownLibrary().then(setLibrary), []);
  const lost = isWiped ? (library?.lost() ?? []) : [];
  const at = (): string => new Date().toISOString();
  const download = (): void => {
    const state = store.getState();
    const words = { title: titleOf(state.scenario), note: '', tags: [] };
    downloadScenario(newScenario(words, currentSettings(state), at()));
  };
  const putBack = async (): Promise<void> => {
    const back = await library?.putBack();
    if (back?.ok) onDone();
    else if (back !== undefined) tell({ kind: 'problems', problems: back.error });
  };
  return (
    <div className={styles.rescue}>
      {lost.length > 0 && (
        <>
          <Button look="quiet" onClick={() => void putBack()}>
            {t('rescue.back')}
          </Button>
          <Button look="quiet" onClick={() => downloadAll(lost, at())}>
            {t('rescue.all', { count: lost.length })}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={download}>
        {t('rescue.work')}
      </Button>
    </div>
  );
}

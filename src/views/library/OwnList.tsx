import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnScenario } from '../../state/storage.ts';
import { useApp } from '../../state/store.ts';
import { downloadScenario } from './download.ts';
import { Entry } from './Entry.tsx';
import styles from './library.module.css';
import { ownOnTable } from './scenarios.ts';
import type { useDeeds } from './useDeeds.ts';
import { Versions } from './Versions.tsx';
import { WordsForm } from './WordsForm.tsx';
import { useWhen } from './when.ts';

type Deeds = ReturnType<typeof useDeeds>;

/** The reader's own scenarios, newest first. */
export function OwnList({
  own,
  deeds,
}: {
  readonly own: readonly OwnScenario[] | null;
  readonly deeds: Deeds;
}) {
  const { t } = useTranslation('library');
  if (own === null) return <p className={styles.note}>{t('own.loading')}</p>;
  if (own.length === 0) return <p>{t('own.empty')}</p>;
  return (
    <ul className={styles.list}>
      {own.map((one) => (
        <OwnEntry key={one.scenario.id} own={one} deeds={deeds} />
      ))}
    </ul>
  );
}

function OwnEntry({ own, deeds }: { readonly own: OwnScenario; readonly deeds: Deeds }) {
  const { t, i18n } = useTranslation('library');
  const when = useWhen();
  const openId = useApp((state) => state.scenario.ownId);
  const [part, setPart] = useState<'words' | 'history' | null>(null);
  const { scenario } = own;
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  const title = scenario.title[language];
  const onTable = ownOnTable(scenario, language);
  const toggle = (wanted: 'words' | 'history') => (): void => setPart(part === wanted ? null : wanted);
  return (
    <Entry
      title={title}
      lines={[scenario.note, scenario.summary[language], t('own.saved', { date: when(own.updatedAt) })]}
      settings={scenario.settings}
      isOpen={openId === scenario.id}
      actions={[
        {
          label: t('actions.open'),
          named: t('actions.openNamed', { title }),
          onPress: () => deeds.open(onTable),
        },
        {
          label: t('actions.compare'),
          named: t('actions.compareNamed', { title }),
          onPress: () => deeds.compare(onTable),
        },
        {
          label: t('actions.rename'),
          named: t('actions.renameNamed', { title }),
          onPress: toggle('words'),
          expanded: part === 'words',
        },
        {
          label: t('actions.duplicate'),
          named: t('actions.duplicateNamed', { title }),
          onPress: () => void deeds.duplicate(scenario),
        },
        {
          label: t('actions.history'),
          named: t('actions.historyNamed', { title }),
          onPress: toggle('history'),
          expanded: part === 'history',
        },
        {
          label: t('actions.download'),
          named: t('actions.downloadNamed', { title }),
          onPress: () => downloadScenario(scenario),
        },
        {
          label: t('actions.remove'),
          named: t('actions.removeNamed', { title }),
          onPress: () => void deeds.remove(own),
        },
      ]}
    >
      {part === 'words' && (
        <WordsForm
          initial={{ title, note: scenario.note }}
          submit={t('actions.confirm')}
          onCancel={() => setPart(null)}
          onSubmit={(words) => {
            setPart(null);
            void deeds.rename(own, words);
          }}
        />
      )}
      {part === 'history' && (
        <Versions
          own={own}
          title={title}
          onRestore={(version) => {
            setPart(null);
            void deeds.restoreVersion(own, version);
          }}
        />
      )}
    </Entry>
  );
}

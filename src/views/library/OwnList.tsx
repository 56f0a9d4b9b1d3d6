import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnScenario } from '../../state/storage.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Choice } from '../../ui/index.ts';
import { downloadScenario } from './download.ts';
import { Entry } from './Entry.tsx';
import styles from './library.module.css';
import { ownOnTable } from './scenarios.ts';
import { useActionOf } from './useActionOf.ts';
import type { useDeeds } from './useDeeds.ts';
import { Versions } from './Versions.tsx';
import { WordsForm } from './WordsForm.tsx';
import { useWhen } from './when.ts';

type Deeds = ReturnType<typeof useDeeds>;

/** The reader's own scenarios, newest first; those of one tag, where one is chosen. */
export function OwnList({
  own,
  deeds,
  onShare,
}: {
  readonly own: readonly OwnScenario[] | null;
  readonly deeds: Deeds;
  readonly onShare: (scenario: OnTable) => void;
}) {
  const { t, i18n } = useTranslation('library');
  const [wanted, setWanted] = useState<string | null>(null);
  if (own === null) return <p className={styles.note}>{t('own.loading')}</p>;
  if (own.length === 0) return <p>{t('own.empty')}</p>;
  const tags = [...new Set(own.flatMap(({ scenario }) => scenario.tags ?? []))].sort((a, b) =>
    a.localeCompare(b, i18n.language),
  );
  // The last scenario of a tag may be gone.
  const tag = wanted !== null && tags.includes(wanted) ? wanted : null;
  const shown = own.filter(({ scenario }) => tag === null || scenario.tags?.includes(tag));
  return (
    <>
      {tags.length > 0 && (
        <Choice
          label={t('tags.filter')}
          showLabel
          // No tag is empty: the empty one is all of them.
          value={tag ?? ''}
          onChange={(chosen) => setWanted(chosen === '' ? null : chosen)}
          options={['', ...tags].map((value) => ({ value, label: value === '' ? t('tags.all') : value }))}
        />
      )}
      {tag !== null && (
        <p role="status" className={styles.note}>
          {t('tags.shown', { count: shown.length, tag })}
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((one) => (
          <OwnEntry key={one.scenario.id} own={one} deeds={deeds} onShare={onShare} />
        ))}
      </ul>
    </>
  );
}

function OwnEntry({
  own,
  deeds,
  onShare,
}: {
  readonly own: OwnScenario;
  readonly deeds: Deeds;
  readonly onShare: (scenario: OnTable) => void;
}) {
  const { t, i18n } = useTranslation('library');
  const actionOf = useActionOf();
  const when = useWhen();
  const openId = useApp((state) => state.scenario.ownId);
  const [part, setPart] = useState<'words' | 'history' | null>(null);
  const { scenario } = own;
  const { tags = [] } = scenario;
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  const title = scenario.title[language];
  const onTable = ownOnTable(scenario, language);
  const action = actionOf(title);
  const toggle = (wanted: 'words' | 'history') => (): void => setPart(part === wanted ? null : wanted);
  return (
    <Entry
      title={title}
      lines={[scenario.note, scenario.summary[language]]}
      facts={[
        t('own.saved', { date: when(own.updatedAt) }),
        ...(tags.length === 0 ? [] : [t('tags.of', { tags: tags.join(', ') })]),
      ]}
      settings={scenario.settings}
      isOpen={openId === scenario.id}
      actions={[
        action('open', () => deeds.open(onTable)),
        action('compare', () => deeds.compare(onTable)),
        action('share', () => onShare(onTable)),
        action('rename', toggle('words'), part === 'words'),
        action('duplicate', () => void deeds.duplicate(scenario)),
        action('history', toggle('history'), part === 'history'),
        action('download', () => downloadScenario(scenario)),
        action('remove', () => void deeds.remove(own)),
      ]}
    >
      {part === 'words' && (
        <WordsForm
          initial={{ title, note: scenario.note, tags }}
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
          onCompare={(version) => deeds.compareVersion(own, version)}
          onRestore={(version) => {
            setPart(null);
            void deeds.restoreVersion(own, version);
          }}
        />
      )}
    </Entry>
  );
}

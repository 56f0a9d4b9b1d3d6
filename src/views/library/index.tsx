import { useTranslation } from 'react-i18next';
import { useApp } from '../../state/store.ts';
import { Button, Notice } from '../../ui/index.ts';
import { Page, Section } from '../about/Prose.tsx';
import { useTitle } from '../compare/title.ts';
import styles from './library.module.css';
import { OpenFile } from './OpenFile.tsx';
import { OwnList } from './OwnList.tsx';
import { useProblemSentence } from './problems.ts';
import { SaidNotice } from './SaidNotice.tsx';
import { ShippedList } from './ShippedList.tsx';
import { useVoice } from './said.ts';
import { useDeeds } from './useDeeds.ts';
import { useOwnScenarios } from './useLibrary.ts';
import { WordsForm } from './WordsForm.tsx';

/** Umbral's scenarios and the reader's own, on this device. */
export default function Library() {
  const { t } = useTranslation('library');
  const { said, say, silence } = useVoice();
  const { own, problems, refresh } = useOwnScenarios();
  const deeds = useDeeds(say, refresh);
  const sentence = useProblemSentence(problems);
  const titleOf = useTitle();
  const working = useApp((state) => state.scenario);
  const kept = own?.find(({ scenario }) => scenario.id === working.ownId);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {problems.map((problem) => (
        <Notice key={JSON.stringify(problem)}>{sentence(problem)}</Notice>
      ))}
      <Section heading={t('save.heading')}>
        {kept && (
          <p className={styles.row}>
            <Button look="solid" onClick={() => void deeds.saveChanges(kept)}>
              {t('save.update', { title: titleOf(working) })}
            </Button>
          </p>
        )}
        <WordsForm
          // Another scenario in Explore, another name to start from.
          key={`${working.base} ${working.ownId}`}
          initial={{ title: titleOf(working), note: '' }}
          submit={t('save.button')}
          onSubmit={(words) => void deeds.saveNew(words)}
        />
      </Section>
      <Section heading={t('own.heading')}>
        <OwnList own={own} deeds={deeds} />
      </Section>
      <Section heading={t('transfer.heading')}>
        <OpenFile onFile={(file) => void deeds.importFile(file)} />
      </Section>
      <Section heading={t('shipped.heading')}>
        <p className={styles.note}>{t('shipped.note')}</p>
        <ShippedList deeds={deeds} />
      </Section>
      <SaidNotice said={said} onDismiss={silence} />
    </Page>
  );
}

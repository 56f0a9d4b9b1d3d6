import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownLibrary } from '../../state/own-library.ts';
import { store } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Button, Notice } from '../../ui/index.ts';
import { Page, Section } from '../about/Prose.tsx';
import { useTitle } from '../compare/title.ts';
import { sharedLink } from '../shell/link.ts';
import { type Shared, Sharing } from '../shell/Sharing.tsx';
import { Bin } from './Bin.tsx';
import styles from './library.module.css';
import { OpenFile } from './OpenFile.tsx';
import { OtherTabs } from './OtherTabs.tsx';
import { OwnList } from './OwnList.tsx';
import { useProblemSentence } from './problems.ts';
import { SaidNotice } from './SaidNotice.tsx';
import { SaveSection } from './SaveSection.tsx';
import { ShippedList } from './ShippedList.tsx';
import { useVoice } from './said.ts';
import { useBin } from './useBin.ts';
import { useDeeds } from './useDeeds.ts';
import { useFiles } from './useFiles.ts';
import { useOwnScenarios } from './useLibrary.ts';
import { useTell } from './useTell.ts';

/** Umbral's scenarios and the reader's own, on this device. */
export default function Library() {
  const { t } = useTranslation('library');
  const { said, say, silence } = useVoice();
  const { own, bin, works, problems, refresh } = useOwnScenarios();
  const tell = useTell(say, refresh);
  const deeds = useDeeds(say, tell);
  const files = useFiles(say, tell);
  const binDeeds = useBin(tell);
  const sentence = useProblemSentence(problems);
  const titleOf = useTitle();
  const [shared, setShared] = useState<Shared | null>(null);
  const share = (scenario: OnTable): void => {
    const state = { ...store.getState(), view: 'explore' as const, section: null, draft: null, scenario };
    setShared({
      scenarios: [{ title: titleOf(scenario), settings: scenario.settings }],
      link: sharedLink(state),
    });
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      {problems.map((problem) => (
        <Notice key={JSON.stringify(problem)}>{sentence(problem)}</Notice>
      ))}
      <SaveSection own={own} deeds={deeds} />
      <Section heading={t('own.heading')}>
        <OwnList own={own} deeds={deeds} onShare={share} />
      </Section>
      <OtherTabs
        works={works}
        own={own ?? []}
        onOpen={deeds.openWork}
        onDrop={(tab) => void ownLibrary().then((library) => library.dropWork(tab))}
      />
      <Section heading={t('transfer.heading')}>
        {own !== null && own.length > 0 && (
          <div className={styles.row}>
            <Button onClick={() => files.downloadAll(own)}>
              {t('transfer.downloadAll', { count: own.length })}
            </Button>
          </div>
        )}
        <OpenFile onFile={(file) => void files.importFile(file)} />
      </Section>
      <Section heading={t('bin.heading')}>
        <Bin bin={bin} deeds={binDeeds} />
      </Section>
      <Section heading={t('shipped.heading')}>
        <p className={styles.note}>{t('shipped.note')}</p>
        <ShippedList deeds={deeds} onShare={share} />
      </Section>
      <Sharing shared={shared} onClose={() => setShared(null)} />
      <SaidNotice said={said} onDismiss={silence} />
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { type Standing, useStanding } from '../../state/kept.ts';
import type { OwnScenario } from '../../state/storage.ts';
import { useApp } from '../../state/store.ts';
import { Button, Disclosure } from '../../ui/index.ts';
import { Section } from '../about/Prose.tsx';
import { useTitle } from '../compare/title.ts';
import styles from './library.module.css';
import { ownOnTable } from './scenarios.ts';
import type { useDeeds } from './useDeeds.ts';
import { WordsForm } from './WordsForm.tsx';

/** What is worth a sentence: the rest is said by the buttons. */
const SAID = ['same', 'changed', 'behind', 'overtaken', 'gone'] as const satisfies readonly Standing[];

/** What lies in Explore: whether it is saved, and the ways to save it. */
export function SaveSection(props: {
  readonly own: readonly OwnScenario[] | null;
  readonly deeds: ReturnType<typeof useDeeds>;
}) {
  const { own, deeds } = props;
  const { t, i18n } = useTranslation('library');
  const titleOf = useTitle();
  const working = useApp((state) => state.scenario);
  const standing = useStanding(working);
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  const { ownId } = working;
  const kept = own?.find(({ scenario }) => scenario.id === ownId);
  const title = titleOf(working);
  const said = SAID.find((one) => one === standing);
  const form = (
    <WordsForm
      // Another scenario in Explore, another name to start from.
      key={`${working.base} ${ownId}`}
      initial={{ title, note: '', tags: [] }}
      submit={t('save.button')}
      onSubmit={(words) => void deeds.saveNew(words)}
    />
  );
  return (
    <Section heading={t('save.heading')}>
      {said !== undefined && <p>{t(`standing.${said}`, { title })}</p>}
      {ownId !== null && standing !== 'same' && standing !== 'unread' && (
        <div className={styles.row}>
          {standing === 'behind' && kept !== undefined && (
            <Button look="solid" onClick={() => deeds.open(ownOnTable(kept.scenario, language))}>
              {t('save.openNewer')}
            </Button>
          )}
          <Button
            look={standing === 'behind' ? 'plain' : 'solid'}
            onClick={() => void deeds.saveChanges(ownId, title)}
          >
            {t('save.update', { title })}
          </Button>
        </div>
      )}
      {ownId === null ? (
        form
      ) : (
        <Disclosure key={ownId} summary={t('save.another')}>
          {form}
        </Disclosure>
      )}
    </Section>
  );
}

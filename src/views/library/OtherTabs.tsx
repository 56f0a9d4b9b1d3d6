import { useTranslation } from 'react-i18next';
import { sameSettings } from '../../state/actions.ts';
import { unpackTables } from '../../state/packed.ts';
import type { OwnScenario } from '../../state/storage.ts';
import type { TabWork } from '../../state/storage-work.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable, Table } from '../../state/table.ts';
import { Button } from '../../ui/index.ts';
import { Section } from '../about/Prose.tsx';
import { isUntouched, useTitle } from '../compare/title.ts';
import styles from './library.module.css';
import { useWhen } from './when.ts';

interface Left {
  readonly tab: string;
  readonly at: string;
  readonly table: Table;
}

/** What was changed in other tabs and saved nowhere: open there, or left when they were closed. */
export function OtherTabs(props: {
  readonly works: readonly TabWork[];
  readonly own: readonly OwnScenario[];
  readonly onOpen: (table: Table) => void;
  readonly onDrop: (tab: string) => void;
}) {
  const { works, own, onOpen, onDrop } = props;
  const { t } = useTranslation('library');
  const titleOf = useTitle();
  const when = useWhen();
  const here = useApp((state) => state.scenario);
  const isKept = (one: OnTable): boolean =>
    isUntouched(one) ||
    sameSettings(one.settings, here.settings) ||
    own.some(({ scenario }) => sameSettings(scenario.settings, one.settings));
  const left = works.flatMap(({ tab, work }): Left[] => {
    const table = unpackTables(work.tables).now();
    return table === null || isKept(table.scenario) ? [] : [{ tab, at: work.at, table }];
  });
  if (left.length === 0) return null;
  return (
    <Section heading={t('tabs.heading')}>
      <p className={styles.note}>{t('tabs.note')}</p>
      <ul className={styles.versions}>
        {left.map(({ tab, at, table }) => {
          const named = { title: titleOf(table.scenario), date: when(at) };
          return (
            <li key={tab}>
              <span>{t('tabs.row', named)}</span>
              <Button look="quiet" aria-label={t('tabs.openNamed', named)} onClick={() => onOpen(table)}>
                {t('tabs.open')}
              </Button>
              <Button look="quiet" aria-label={t('tabs.dropNamed', named)} onClick={() => onDrop(tab)}>
                {t('tabs.drop')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { SHIPPED } from '../../scenario/shipped.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { isUntouched, shippedOnTable } from '../compare/title.ts';
import { downloadScenario } from './download.ts';
import { Entry } from './Entry.tsx';
import styles from './library.module.css';
import { useActionOf } from './useActionOf.ts';
import type { useDeeds } from './useDeeds.ts';

/** The scenarios that come with the product. */
export function ShippedList({
  deeds,
  onShare,
}: {
  readonly deeds: ReturnType<typeof useDeeds>;
  readonly onShare: (scenario: OnTable) => void;
}) {
  const { t, i18n } = useTranslation('library');
  const actionOf = useActionOf();
  const working = useApp((state) => state.scenario);
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  return (
    <ul className={styles.list}>
      {SHIPPED.map((scenario) => {
        const title = scenario.title[language];
        const onTable = shippedOnTable(scenario.id);
        const action = actionOf(title);
        return (
          <Entry
            key={scenario.id}
            title={title}
            lines={[
              scenario.summary[language],
              scenario.unknown === undefined
                ? ''
                : t('shipped.unknown', { text: scenario.unknown[language] }),
            ]}
            settings={scenario.settings}
            isOpen={working.base === scenario.id && isUntouched(working)}
            actions={[
              action('open', () => deeds.open(onTable)),
              action('compare', () => deeds.compare(onTable)),
              action('share', () => onShare(onTable)),
              action('duplicate', () => void deeds.duplicate(scenario)),
              action('download', () => downloadScenario(scenario)),
            ]}
          />
        );
      })}
    </ul>
  );
}

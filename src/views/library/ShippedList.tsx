import { useTranslation } from 'react-i18next';
import { SHIPPED } from '../../scenario/shipped.ts';
import { useApp } from '../../state/store.ts';
import { isUntouched, shippedOnTable } from '../compare/title.ts';
import { downloadScenario } from './download.ts';
import { Entry } from './Entry.tsx';
import styles from './library.module.css';
import type { useDeeds } from './useDeeds.ts';

/** The scenarios that come with the product. */
export function ShippedList({ deeds }: { readonly deeds: ReturnType<typeof useDeeds> }) {
  const { t, i18n } = useTranslation('library');
  const working = useApp((state) => state.scenario);
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  return (
    <ul className={styles.list}>
      {SHIPPED.map((scenario) => {
        const title = scenario.title[language];
        const onTable = shippedOnTable(scenario.id);
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
                label: t('actions.duplicate'),
                named: t('actions.duplicateNamed', { title }),
                onPress: () => void deeds.duplicate(scenario),
              },
              {
                label: t('actions.download'),
                named: t('actions.downloadNamed', { title }),
                onPress: () => downloadScenario(scenario),
              },
            ]}
          />
        );
      })}
    </ul>
  );
}

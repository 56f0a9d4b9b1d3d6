import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { simulate } from '../../model/index.ts';
import type { OwnScenario } from '../../state/storage.ts';
import type { EarlierVersion } from '../../state/storage-records.ts';
import { Button } from '../../ui/index.ts';
import styles from './library.module.css';
import { useWhen } from './when.ts';

/** The earlier versions of one scenario, newest first: each can be compared with the present one, and is a way back. */
export function Versions(props: {
  readonly own: OwnScenario;
  readonly title: string;
  readonly onRestore: (version: string) => void;
  readonly onCompare: (version: EarlierVersion) => void;
}) {
  const { own, title, onRestore, onCompare } = props;
  const { t, i18n } = useTranslation('library');
  const format = useFormat();
  const when = useWhen();
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  if (own.history.length === 0) return <p className={styles.note}>{t('history.empty')}</p>;
  return (
    <ol className={styles.versions} aria-label={t('history.heading', { title })}>
      {own.history.map((version) => {
        const { at, scenario } = version;
        const name = scenario.title[language];
        const money = format.money(simulate(scenario.settings).cost.planned);
        return (
          <li key={at}>
            <span>
              {t('history.row', { date: when(at) })}
              {name === title ? '' : ` («${name}»)`}: {t('own.planned', { money })}
            </span>
            <Button
              look="quiet"
              aria-label={t('history.compareNamed', { date: when(at) })}
              onClick={() => onCompare(version)}
            >
              {t('history.compare')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('history.restoreNamed', { date: when(at) })}
              onClick={() => onRestore(at)}
            >
              {t('history.restore')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

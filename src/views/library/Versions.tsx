import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { simulate } from '../../model/index.ts';
import type { OwnScenario } from '../../state/storage.ts';
import { Button } from '../../ui/index.ts';
import styles from './library.module.css';
import { useWhen } from './when.ts';

/** The earlier versions of one scenario, newest first, each a way back. */
export function Versions(props: {
  readonly own: OwnScenario;
  readonly title: string;
  readonly onRestore: (version: string) => void;
}) {
  const { own, title, onRestore } = props;
  const { t } = useTranslation('library');
  const format = useFormat();
  const when = useWhen();
  if (own.history.length === 0) return <p className={styles.note}>{t('history.empty')}</p>;
  return (
    <ol className={styles.versions} aria-label={t('history.heading', { title })}>
      {own.history.map(({ at, scenario }) => (
        <li key={at}>
          <span>
            {t('history.row', { date: when(at) })}:{' '}
            {t('own.planned', { money: format.money(simulate(scenario.settings).cost.planned) })}
          </span>
          <Button
            look="quiet"
            aria-label={t('history.restoreNamed', { date: when(at) })}
            onClick={() => onRestore(at)}
          >
            {t('history.restore')}
          </Button>
        </li>
      ))}
    </ol>
  );
}

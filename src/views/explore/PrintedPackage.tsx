import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Settings } from '../../model/index.ts';
import { movedLevers } from '../../state/sizes.ts';
import { exact } from '../method/exact.ts';
import { usePrinting } from '../shell/usePrinting.ts';
import { withUnit } from './amount.ts';
import styles from './explore.module.css';

/** What the package sets, for paper: on the screen the levers say it. */
export function PrintedPackage(props: { readonly settings: Settings }) {
  return usePrinting() ? <OnPaper {...props} /> : null;
}

function OnPaper({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('explore');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const moved = movedLevers(settings);
  if (moved.length === 0) return null;
  return (
    <div className={styles.printed}>
      <h2>{t('print.package')}</h2>
      <ul>
        {moved.map((id) => {
          const { value, start, end } = settings.levers[id];
          const values = {
            name: lever(`lever.${id}.name`),
            amount: withUnit(id, exact(format, value), lever(`lever.${id}.unit`)),
            start: format.monthLabel(start),
          };
          return (
            <li key={id}>
              {end === null
                ? t('print.lever', values)
                : t('print.leverUntil', { ...values, end: format.monthLabel(end) })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

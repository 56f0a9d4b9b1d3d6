import { memo, useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVER_GROUP_IDS, type LeverGroupId, type Settings } from '../../model/index.ts';
import styles from './explore.module.css';
import { LeverGroup } from './LeverGroup.tsx';

/** Everything that can be set, in six groups; the first is open. */
export const Levers = memo(function Levers({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('explore');
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<LeverGroupId>>(new Set([LEVER_GROUP_IDS[0]]));
  const toggle = useCallback((group: LeverGroupId, to: boolean): void => {
    setOpen((before) => {
      const after = new Set(before);
      if (to) after.add(group);
      else after.delete(group);
      return after;
    });
  }, []);
  return (
    <section className={styles.levers} aria-labelledby={id}>
      <h2 id={id} className={styles.leversTitle}>
        {t('levers.title')}
      </h2>
      <p className={styles.small}>{t('levers.intro')}</p>
      {LEVER_GROUP_IDS.map((group) => (
        <LeverGroup key={group} group={group} settings={settings} open={open.has(group)} onToggle={toggle} />
      ))}
    </section>
  );
});

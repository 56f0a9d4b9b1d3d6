import { useTranslation } from 'react-i18next';
import { LEVER_GROUP_IDS, LEVER_IDS, LEVERS, type LeverId } from '../../model/index.ts';
import type { LinkGoal } from '../../scenario/link.ts';
import { setGoal } from '../../state/actions.ts';
import { isPriced } from '../../study/goal.ts';
import { Disclosure } from '../../ui/index.ts';
import { useGroupNames } from '../explore/names.ts';
import { isFree } from './goal.ts';
import styles from './goals.module.css';
import { Tick } from './Tick.tsx';

/** The goal with a lever free or locked: those with a public cost are free unless locked, the others locked unless freed. */
function toggled(goal: LinkGoal, id: LeverId, free: boolean): LinkGoal {
  const withOrWithout = (ids: readonly LeverId[], has: boolean): readonly LeverId[] =>
    LEVER_IDS.filter((one) => (one === id ? has : ids.includes(one)));
  return isPriced(id)
    ? { ...goal, locked: withOrWithout(goal.locked, !free) }
    : { ...goal, freed: withOrWithout(goal.freed, free) };
}

/** Which levers the search may move: by group, folded. */
export function SeekLevers({ goal }: { readonly goal: LinkGoal }) {
  const { t } = useTranslation('goals');
  const { t: lever } = useTranslation('levers');
  const groups = useGroupNames();
  const free = LEVER_IDS.filter((id) => isFree(goal, id));
  const unpriced = LEVER_IDS.filter((id) => !isPriced(id));
  return (
    <Disclosure summary={t('seek.levers', { free: free.length, all: LEVER_IDS.length })}>
      <p className={styles.note}>
        {t('seek.unpriced', { names: unpriced.map((id) => lever(`lever.${id}.name`)).join(', ') })}
      </p>
      <div className={styles.groups}>
        {LEVER_GROUP_IDS.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend>{groups[group]}</legend>
            {LEVER_IDS.filter((id) => LEVERS[id].group === group).map((id) => (
              <Tick
                key={id}
                checked={isFree(goal, id)}
                onChange={(checked) => setGoal(toggled(goal, id, checked))}
              >
                {lever(`lever.${id}.name`)}
                {!isPriced(id) && <span className={styles.soft}> {t('seek.noCost')}</span>}
              </Tick>
            ))}
          </fieldset>
        ))}
      </div>
    </Disclosure>
  );
}

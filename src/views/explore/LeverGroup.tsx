import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { type LeverGroupId, type Path, type Settings, yearlyCost } from '../../model/index.ts';
import { canReset, resetGroup, setGroupSize } from '../../state/actions.ts';
import { isAtLimit, leversOf, movedLevers, sizeOf, sizesOf } from '../../state/sizes.ts';
import { Choice, Disclosure } from '../../ui/index.ts';
import styles from './explore.module.css';
import { LeverRow } from './LeverRow.tsx';

interface Props {
  readonly group: LeverGroupId;
  readonly settings: Settings;
  readonly path: Path;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Stands above the levers. */
  readonly note?: ReactNode;
}

/** A group of levers: its size in one choice, and its levers when opened. */
export function LeverGroup({ group, settings, path, open, onToggle, note }: Props) {
  const { t } = useTranslation('explore');
  const { t: words } = useTranslation('levers');
  const format = useFormat();
  const ids = leversOf(group);
  const moved = movedLevers(settings).filter((id) => ids.includes(id)).length;
  const size = sizeOf(settings, group);
  const name = words(`group.${group}.name`);

  return (
    <section className={styles.group} data-group={group}>
      <Disclosure
        look="section"
        open={open}
        onToggle={onToggle}
        summary={
          <span className={styles.groupHead}>
            <span className={styles.groupName}>{name}</span>
            <span className={styles.groupState}>
              {moved > 0 ? t('levers.movedCount', { count: moved }) : t('levers.noneMoved')}
            </span>
          </span>
        }
      >
        {open && (
          <>
            {note}
            {ids.map((id) => (
              <LeverRow
                key={id}
                id={id}
                setting={settings.levers[id]}
                canReset={canReset(settings, id)}
                atLimit={isAtLimit(settings, id)}
                yearly={yearlyCost(id, settings)}
                planned={path.costByLever[id].planned[24] as number}
                executed={path.costByLever[id].executed[24] as number}
              />
            ))}
          </>
        )}
      </Disclosure>
      <div className={styles.size}>
        <span className={styles.sizeLabel} aria-hidden="true">
          {t('levers.sizeShort')}
        </span>
        <Choice
          label={t('levers.size', { group: name })}
          options={sizesOf(group).map((value) => ({ value, label: format.count(value) }))}
          value={size}
          onChange={(value) => setGroupSize(group, value)}
        />
        <span className={styles.sizeState}>{size === null && t('levers.mixed')}</span>
        {ids.some((id) => canReset(settings, id)) && (
          <button
            type="button"
            className={styles.reset}
            aria-label={`${t('levers.resetGroup')}: ${name}`}
            onClick={() => resetGroup(group)}
          >
            {t('levers.reset')}
          </button>
        )}
      </div>
    </section>
  );
}

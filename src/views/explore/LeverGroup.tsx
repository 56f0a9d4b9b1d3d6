import { memo, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { type LeverGroupId, type Settings, yearlyCost } from '../../model/index.ts';
import { canReset, resetGroup, setGroupSize } from '../../state/actions.ts';
import { isAtLimit, leversOf, movedLevers, sizeOf, sizesOf } from '../../state/sizes.ts';
import { Choice } from '../../ui/index.ts';
import { Ceilings } from './Ceilings.tsx';
import styles from './explore.module.css';
import { LeverRow } from './LeverRow.tsx';

interface Props {
  readonly group: LeverGroupId;
  readonly settings: Settings;
  readonly open: boolean;
  readonly onToggle: (group: LeverGroupId, open: boolean) => void;
}

/** A group looks the same while its own levers and options do. */
function sameGroup(a: Props, b: Props): boolean {
  return (
    a.open === b.open &&
    a.onToggle === b.onToggle &&
    a.settings.options === b.settings.options &&
    leversOf(a.group).every((id) => a.settings.levers[id] === b.settings.levers[id])
  );
}

/** A group of levers: its size in one choice, and its levers when opened. */
export const LeverGroup = memo(function LeverGroup({ group, settings, open, onToggle }: Props) {
  const { t: words } = useTranslation('levers');
  const id = useId();
  const ids = useMemo(() => leversOf(group), [group]);
  const moved = movedLevers(settings).filter((lever) => ids.includes(lever)).length;

  return (
    <section className={styles.group} data-group={group} aria-label={words(`group.${group}.name`)}>
      <Head
        group={group}
        controls={`${id}-levers`}
        open={open}
        moved={moved}
        size={sizeOf(settings, group)}
        canReset={ids.some((lever) => canReset(settings, lever))}
        onToggle={onToggle}
      />
      <div id={`${id}-levers`} hidden={!open}>
        {open && (
          <>
            {group === 'governance' && <Ceilings />}
            {ids.map((lever) => (
              <LeverRow
                key={lever}
                id={lever}
                setting={settings.levers[lever]}
                canReset={canReset(settings, lever)}
                atLimit={isAtLimit(settings, lever)}
                yearly={yearlyCost(lever, settings)}
              />
            ))}
          </>
        )}
      </div>
    </section>
  );
}, sameGroup);

interface HeadProps extends Pick<Props, 'group' | 'open' | 'onToggle'> {
  /** The element that it opens. */
  readonly controls: string;
  /** How many of its levers are not as today. */
  readonly moved: number;
  readonly size: ReturnType<typeof sizeOf>;
  readonly canReset: boolean;
}

/** Name, state and size of a group: most moves of one lever leave them as they are. */
const Head = memo(function Head({ group, controls, open, moved, size, canReset, onToggle }: HeadProps) {
  const { t } = useTranslation('explore');
  const { t: words } = useTranslation('levers');
  const format = useFormat();
  const name = words(`group.${group}.name`);
  return (
    <>
      <h3 className={styles.groupHead}>
        <button
          type="button"
          className={styles.groupButton}
          aria-expanded={open}
          aria-controls={controls}
          onClick={() => onToggle(group, !open)}
        >
          <span className={styles.groupName}>{name}</span>
          <span className={styles.groupState}>
            {moved > 0 ? t('levers.movedCount', { count: moved }) : t('levers.noneMoved')}
          </span>
        </button>
      </h3>
      <div className={styles.size}>
        <span className={styles.sizeLabel}>{t(size === null ? 'levers.mixed' : 'levers.sizeShort')}</span>
        <Choice
          label={t('levers.size', { group: name })}
          options={sizesOf(group).map((value) => ({ value, label: format.count(value) }))}
          value={size}
          onChange={(value) => setGroupSize(group, value)}
        />
        {canReset && (
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
    </>
  );
});

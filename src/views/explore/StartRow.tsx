import { type FocusEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { shippedById } from '../../scenario/shipped.ts';
import { openScenario, sameSettings, shipped } from '../../state/actions.ts';
import { type Standing, useStanding } from '../../state/kept.ts';
import { useApp } from '../../state/store.ts';
import styles from './explore.module.css';
import { useScenarioName } from './names.ts';

/** One-tap starts, the plain one first. */
const STARTS = ['baseline', 'platform', 'compliance', 'quick-wins', 'out-of-reach'] as const;

/** Where the library has something else than the table. */
const MARKED = ['changed', 'behind', 'overtaken', 'gone'] as const satisfies readonly Standing[];

/** Browsers leave alone what has the focus and is half in sight. */
const bringIntoSight = ({ target }: FocusEvent<HTMLButtonElement>): void =>
  target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });

/** What the scenario is, and whether it is saved. */
export const ScenarioName = memo(function ScenarioName() {
  const { t } = useTranslation('explore');
  const scenario = useApp((state) => state.scenario);
  const { name, changed } = useScenarioName(scenario);
  const standing = useStanding(scenario);
  const mark = MARKED.find((one) => one === standing);
  return (
    <p className={styles.scenario}>
      <span className={styles.kicker}>{t('start.label')}</span>{' '}
      <strong>{changed ? t('start.changed', { name }) : name}</strong>
      <span className={styles.standing} role="status">
        {mark !== undefined && t(`start.standing.${mark}`)}
      </span>
    </p>
  );
});

/** Where one can start from: one row, above the finding that it changes. */
export const StartRow = memo(function StartRow() {
  const { t, i18n } = useTranslation('explore');
  const scenario = useApp((state) => state.scenario);
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  return (
    <fieldset className={styles.starts} data-print="hide">
      <legend className={styles.kicker}>{t('start.from')}</legend>
      <div className={styles.startList}>
        {STARTS.map((id) => {
          const start = shipped(id);
          const here =
            scenario.title === null &&
            scenario.base === id &&
            sameSettings(start.settings, scenario.settings);
          return (
            <button
              key={id}
              type="button"
              className={styles.startButton}
              aria-pressed={here}
              onFocus={bringIntoSight}
              onClick={() => openScenario(start)}
            >
              {id === 'baseline' ? t('start.baseline') : shippedById(id)?.title[language]}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
});

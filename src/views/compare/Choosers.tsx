import { useTranslation } from 'react-i18next';
import type { PathTone } from '../../charts/types.ts';
import { DEFAULT_COMPARISON } from '../../scenario/link.ts';
import { SHIPPED } from '../../scenario/shipped.ts';
import { compareScenarios, openScenario, sameSettings, setView } from '../../state/actions.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Button, Select } from '../../ui/index.ts';
import { useOwnScenarios } from '../library/useLibrary.ts';
import { ShareButton } from '../shell/Sharing.tsx';
import { UndoButtons } from '../shell/UndoButtons.tsx';
import { useShared } from './Actions.tsx';
import styles from './compare.module.css';
import { isUntouched, shippedOnTable, useTitle } from './title.ts';

/** Most scenarios side by side. */
export const MOST = 4;
const LEAST = 2;

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly scenario: OnTable;
}

/** What can be put on the table: Umbral's, the reader's, and what lies in Explore. */
function useChoices(): readonly Choice[] {
  const { t, i18n } = useTranslation('compare');
  const titleOf = useTitle();
  const working = useApp((state) => state.scenario);
  const { own } = useOwnScenarios();
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  const shipped = SHIPPED.map(({ id }) => {
    const scenario = shippedOnTable(id);
    return { value: `shipped:${id}`, label: titleOf(scenario), scenario };
  });
  const mine = (own ?? []).map(({ scenario: { id, title, settings } }) => ({
    value: `own:${id}`,
    label: `${t('table.own')}: ${title[language]}`,
    scenario: { base: 'baseline', title: title[language], ownId: id, settings },
  }));
  const inExplore = isUntouched(working)
    ? []
    : [
        {
          value: 'working',
          label: t('table.working', { title: titleOf(working) }),
          scenario: working,
        },
      ];
  return [...shipped, ...mine, ...inExplore];
}

const AS_IT_IS = 'as-it-is';

/** One column for each scenario: which it is, the way to edit it, and the way out. */
export function Choosers(props: {
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
}) {
  const { compared, tones } = props;
  const { t } = useTranslation('compare');
  const titleOf = useTitle();
  const choices = useChoices();
  const shared = useShared(compared);
  const put = (place: number, scenario: OnTable): void =>
    compareScenarios(compared.map((old, i) => (i === place ? scenario : old)));
  const pick = (value: string): OnTable | undefined => choices.find((c) => c.value === value)?.scenario;

  return (
    <section className={styles.choosers} aria-label={t('table.choose')}>
      {compared.map((scenario, place) => {
        const standing = choices.find((choice) => isChosen(choice, scenario));
        const title = titleOf(scenario);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; the same scenario may stand in two.
          <div key={place} className={styles.chooser} data-tone={tones[place]}>
            <Select
              label={t('table.place', { place: place + 1 })}
              value={standing?.value ?? AS_IT_IS}
              options={[
                ...(standing === undefined ? [{ value: AS_IT_IS, label: title }] : []),
                ...choices.map(({ value, label }) => ({ value, label })),
              ]}
              onChange={(value) => {
                const chosen = pick(value);
                if (chosen !== undefined) put(place, chosen);
              }}
            />
            <div className={styles.chooserActions}>
              <Button
                look="quiet"
                aria-label={t('table.editNamed', { title })}
                onClick={() => {
                  openScenario(scenario);
                  setView('explore');
                }}
              >
                {t('table.edit')}
              </Button>
              {compared.length > LEAST && (
                <Button
                  look="quiet"
                  aria-label={t('table.removeNamed', { title })}
                  onClick={() => compareScenarios(compared.filter((_, i) => i !== place))}
                >
                  {t('table.remove')}
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {compared.length < MOST && (
        <div className={styles.chooser} data-print="hide">
          <Select
            label={t('table.add')}
            value={AS_IT_IS}
            options={[
              { value: AS_IT_IS, label: t('table.addHint') },
              ...choices.map(({ value, label }) => ({ value, label })),
            ]}
            onChange={(value) => {
              const chosen = pick(value);
              if (chosen !== undefined) compareScenarios([...compared, chosen]);
            }}
          />
        </div>
      )}
      <div className={styles.restart}>
        <UndoButtons />
        <ShareButton of={shared} />
        {!isDefault(compared) && (
          <Button look="quiet" onClick={() => compareScenarios(DEFAULT_PAIR)}>
            {t('table.reset')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What Compare opens on. */
export const DEFAULT_PAIR: readonly OnTable[] = DEFAULT_COMPARISON.map(shippedOnTable);

const isDefault = (compared: readonly OnTable[]): boolean =>
  compared.length === DEFAULT_PAIR.length &&
  compared.every((one, place) => one.base === DEFAULT_PAIR[place]?.base && isUntouched(one));

function isChosen({ scenario }: Choice, standing: OnTable): boolean {
  return (
    scenario.ownId === standing.ownId &&
    scenario.title === standing.title &&
    (scenario.ownId !== null || scenario.base === standing.base) &&
    sameSettings(scenario.settings, standing.settings)
  );
}

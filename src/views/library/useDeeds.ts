import { useTranslation } from 'react-i18next';
import { cleanTitle, type Scenario } from '../../scenario/scenario.ts';
import {
  compareScenarios,
  openScenario,
  openTable,
  renameScenario,
  sameSettings,
  setView,
} from '../../state/actions.ts';
import { placeScenario, seenVersion, seeVersion } from '../../state/kept.ts';
import { ownLibrary } from '../../state/own-library.ts';
import type { OwnScenario } from '../../state/storage.ts';
import type { EarlierVersion } from '../../state/storage-records.ts';
import { currentSettings, store } from '../../state/store.ts';
import type { OnTable, Table } from '../../state/table.ts';
import { MOST } from '../compare/Choosers.tsx';
import { useTitle } from '../compare/title.ts';
import type { Said } from './said.ts';
import { addedTo, copyOf, newScenario, ownOnTable, type Words } from './scenarios.ts';
import type { Tell } from './useTell.ts';
import { now, useWhen } from './when.ts';

/** Everything the library can do with a scenario. Each deed ends in a sentence. */
export function useDeeds(say: (said: Said) => void, tell: Tell) {
  const { t, i18n } = useTranslation('library');
  const { t: common } = useTranslation('common');
  const titleOf = useTitle();
  const when = useWhen();
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  const named = (scenario: Scenario): string => scenario.title[language];
  const isInFront = ({ id }: Scenario): boolean => store.getState().scenario.ownId === id;

  return {
    async saveNew(words: Words): Promise<void> {
      const scenario = newScenario(words, currentSettings(store.getState()), now());
      const result = await (await ownLibrary()).add(scenario, now());
      if (result.ok) placeScenario(named(result.value.value.scenario), result.value.value);
      await tell(
        result,
        ({ value, problems }) => ({ text: t('said.saved', { title: named(value.scenario) }), problems }),
        scenario,
      );
    },
    /** Over the scenario in front, which is kept under this id; where it was deleted it comes back. */
    async saveChanges(id: string, title: string): Promise<void> {
      const words = { title, note: '', tags: [] };
      const scenario = { ...newScenario(words, currentSettings(store.getState()), now()), id };
      const result = await (await ownLibrary()).save(scenario, now(), seenVersion());
      if (result.ok) placeScenario(title, result.value.own);
      await tell(
        result,
        ({ over }) => ({
          text: [t('said.saved', { title }), over === 'as-seen' ? '' : t(`saved.${over}`)].join(' ').trim(),
        }),
        scenario,
      );
    },
    async rename({ scenario }: OwnScenario, words: Words): Promise<void> {
      const title = cleanTitle(words.title);
      // First on the table, where it is a step of undo.
      if (isInFront(scenario)) renameScenario(title);
      const result = await (await ownLibrary()).rename(scenario.id, words, now());
      if (result.ok && isInFront(scenario)) seeVersion(scenario.id, result.value.updatedAt);
      await tell(result, () => ({ text: t('said.renamed', { title }) }));
    },
    async duplicate(scenario: Scenario): Promise<void> {
      const copy = copyOf(scenario, t('save.copyOf', { title: named(scenario) }));
      const result = await (await ownLibrary()).add(copy, now());
      await tell(
        result,
        ({ value }) => ({ text: t('said.duplicated', { title: named(value.scenario) }) }),
        copy,
      );
    },
    async remove({ scenario }: OwnScenario): Promise<void> {
      const shelf = await ownLibrary();
      const title = named(scenario);
      const undo = async (): Promise<void> =>
        tell(await shelf.restore(scenario.id), () => ({ text: t('said.restored', { title }) }));
      await tell(await shelf.remove(scenario.id, now()), () => ({
        text: t('said.removed', { title }),
        action: { label: t('actions.undo'), onPress: () => void undo() },
      }));
    },
    /** What lies in Explore follows, unless it was changed since: then it stays, and the mark says so. */
    async restoreVersion({ scenario }: OwnScenario, version: string): Promise<void> {
      const follows =
        isInFront(scenario) && sameSettings(store.getState().scenario.settings, scenario.settings);
      const result = await (await ownLibrary()).restoreVersion(scenario.id, version, now());
      if (result.ok && follows) {
        seeVersion(scenario.id, result.value.updatedAt);
        openScenario(ownOnTable(result.value.scenario, language));
      }
      await tell(result, () => ({
        text: t('said.rolledBack', { title: named(scenario), date: when(version) }),
      }));
    },
    /** The earlier version beside the present one. */
    compareVersion({ scenario }: OwnScenario, { at, scenario: earlier }: EarlierVersion): void {
      const title = cleanTitle(t('history.titleAt', { title: named(earlier), date: when(at) }));
      compareScenarios([
        { ...ownOnTable(earlier, language), title, ownId: null },
        ownOnTable(scenario, language),
      ]);
      setView('compare');
    },
    open(scenario: OnTable): void {
      openScenario(scenario);
      setView('explore');
    },
    /** What lay open in another tab. */
    openWork(table: Table): void {
      openTable(table);
      setView('explore');
    },
    compare(scenario: OnTable): void {
      const title = titleOf(scenario);
      const next = addedTo(store.getState().compared, scenario, MOST);
      if (next !== null) compareScenarios(next);
      say({
        text: t(next === null ? 'said.comparedFull' : 'said.compared', { title }),
        action: { label: common('nav.compare'), onPress: () => setView('compare') },
      });
    },
  };
}

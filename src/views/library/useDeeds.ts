import { useTranslation } from 'react-i18next';
import type { Result } from '../../kernel/result.ts';
import { FILE_LIMIT, importScenario } from '../../scenario/file.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareScenarios, nameScenario, openScenario, setView } from '../../state/actions.ts';
import { ownLibrary, STAMP } from '../../state/own-library.ts';
import type { OwnScenario } from '../../state/storage.ts';
import { currentSettings, store } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { MOST } from '../compare/Choosers.tsx';
import { useTitle } from '../compare/title.ts';
import type { Said } from './said.ts';
import { addedTo, copyOf, newScenario, ownOnTable } from './scenarios.ts';
import type { Words } from './WordsForm.tsx';
import { now, useWhen } from './when.ts';

/** Everything the library can do. Each deed ends in a sentence; what a device refuses is offered as a file. */
export function useDeeds(say: (said: Said) => void, refresh: () => Promise<void>) {
  const { t, i18n } = useTranslation('library');
  const { t: common } = useTranslation('common');
  const titleOf = useTitle();
  const when = useWhen();
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  const named = (scenario: Scenario): string => scenario.title[language];

  /** Says what came of a deed, and reads the list again. */
  const tell = async <Value>(
    result: Result<Value, readonly Problem[]>,
    done: (value: Value) => Said,
    rescue?: Scenario,
  ): Promise<void> => {
    await refresh();
    if (result.ok) say(done(result.value));
    else
      say({
        text: t('said.problem'),
        problems: result.error,
        failed: true,
        ...(rescue === undefined ? {} : { rescue }),
      });
  };

  return {
    async saveNew(words: Words): Promise<void> {
      const scenario = newScenario(words, currentSettings(store.getState()), now());
      const result = await (await ownLibrary()).add(scenario, now());
      if (result.ok) nameScenario(words.title, result.value.value.scenario.id);
      await tell(
        result,
        ({ problems }) => ({ text: t('said.saved', { title: words.title }), problems }),
        scenario,
      );
    },
    async saveChanges({ scenario: before }: OwnScenario): Promise<void> {
      const scenario = { ...before, settings: currentSettings(store.getState()), date: now().slice(0, 10) };
      const result = await (await ownLibrary()).save(scenario, now());
      await tell(result, () => ({ text: t('said.saved', { title: named(scenario) }) }), scenario);
    },
    async rename({ scenario }: OwnScenario, words: Words): Promise<void> {
      const result = await (await ownLibrary()).rename(scenario.id, words, now());
      if (result.ok && store.getState().scenario.ownId === scenario.id)
        nameScenario(words.title, scenario.id);
      await tell(result, () => ({ text: t('said.renamed', { title: words.title }) }));
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
    async restoreVersion({ scenario }: OwnScenario, version: string): Promise<void> {
      const result = await (await ownLibrary()).restoreVersion(scenario.id, version, now());
      await tell(result, () => ({
        text: t('said.rolledBack', { title: named(scenario), date: when(version) }),
      }));
    },
    open(scenario: OnTable): void {
      openScenario(scenario);
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
    async importFile(file: File): Promise<void> {
      const refuse = (problems: readonly Problem[]): void =>
        say({ text: t('transfer.refused', { file: file.name }), problems, failed: true });
      if (file.size > FILE_LIMIT) return refuse([{ kind: 'too-large', bytes: file.size, limit: FILE_LIMIT }]);
      let text: string;
      try {
        text = await file.text();
      } catch {
        return say({ text: t('transfer.unreadable', { file: file.name }), failed: true });
      }
      const read = importScenario(text, STAMP);
      if (!read.ok) return refuse(read.error);
      const { scenario } = read.value.value;
      const result = await (await ownLibrary()).add(scenario, now());
      await tell(result, ({ value, problems }) => ({
        text: t('transfer.opened', { title: named(value.scenario) }),
        problems: [...read.value.problems, ...problems],
        action: {
          label: t('actions.open'),
          onPress: () => {
            openScenario(ownOnTable(value.scenario, language));
            setView('explore');
          },
        },
      }));
    },
  };
}

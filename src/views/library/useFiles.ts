import { useTranslation } from 'react-i18next';
import { importScenarios, LIBRARY_LIMIT } from '../../scenario/library-file.ts';
import type { Problem } from '../../scenario/problem.ts';
import { openScenario, setView } from '../../state/actions.ts';
import { ownLibrary, STAMP } from '../../state/own-library.ts';
import type { OwnScenario } from '../../state/storage.ts';
import { downloadAll } from './download.ts';
import type { Said } from './said.ts';
import { ownOnTable } from './scenarios.ts';
import type { Tell } from './useTell.ts';
import { now } from './when.ts';

/** Scenarios out to files and in from them. Nothing that is here is overwritten. */
export function useFiles(say: (said: Said) => void, tell: Tell) {
  const { t, i18n } = useTranslation('library');
  const language = i18n.language === 'en' ? 'en' : 'es-PE';

  const textOf = async (file: File): Promise<string | null> => {
    try {
      return await file.text();
    } catch {
      return null;
    }
  };

  return {
    downloadAll: (own: readonly OwnScenario[]): void =>
      downloadAll(
        own.map(({ scenario }) => scenario),
        now(),
      ),
    async importFile(file: File): Promise<void> {
      const refuse = (problems: readonly Problem[]): void =>
        say({ text: t('transfer.refused', { file: file.name }), problems, failed: true });
      if (file.size > LIBRARY_LIMIT)
        return refuse([{ kind: 'too-large', bytes: file.size, limit: LIBRARY_LIMIT }]);
      const text = await textOf(file);
      if (text === null) return say({ text: t('transfer.unreadable', { file: file.name }), failed: true });
      const read = importScenarios(text, STAMP);
      if (!read.ok) return refuse(read.error);
      const scenarios = read.value.value.map(({ scenario }) => scenario);
      const result = await (await ownLibrary()).bring(scenarios, now());
      await tell(result, ({ value: { added, same }, problems }) => {
        const [only] = added;
        const title = only?.scenario.title[language] ?? '';
        const text = [
          added.length === 1
            ? t('transfer.opened', { title })
            : added.length > 1
              ? t('transfer.openedAll', { count: added.length })
              : '',
          same > 0 ? t('transfer.same', { count: same }) : '',
        ];
        const open = (): void => {
          if (only === undefined) return;
          openScenario(ownOnTable(only.scenario, language));
          setView('explore');
        };
        return {
          text: text.filter((part) => part !== '').join(' '),
          problems: [...read.value.problems, ...problems],
          ...(added.length === 1 ? { action: { label: t('actions.open'), onPress: open } } : {}),
        };
      });
    },
  };
}

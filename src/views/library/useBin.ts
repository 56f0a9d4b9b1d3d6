import { useTranslation } from 'react-i18next';
import { ownLibrary } from '../../state/own-library.ts';
import type { OwnScenario } from '../../state/storage.ts';
import type { Tell } from './useTell.ts';

/** What can be done with what was deleted. */
export function useBin(tell: Tell) {
  const { t, i18n } = useTranslation('library');
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  return {
    async restore({ scenario }: OwnScenario): Promise<void> {
      const result = await (await ownLibrary()).restore(scenario.id);
      await tell(result, () => ({ text: t('said.restored', { title: scenario.title[language] }) }));
    },
    /** For good: those that the reader saw, and none that another tab has deleted since. */
    async empty(bin: readonly OwnScenario[]): Promise<void> {
      const last =
        bin
          .map(({ deletedAt }) => deletedAt ?? '')
          .sort()
          .at(-1) ?? '';
      const result = await (await ownLibrary()).purge(last);
      await tell(result, (count) => ({ text: t('said.emptied', { count }) }));
    },
  };
}

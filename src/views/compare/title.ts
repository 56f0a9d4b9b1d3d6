import { useTranslation } from 'react-i18next';
import { BASELINE_ID, shippedById, shippedSettings } from '../../scenario/shipped.ts';
import { sameSettings } from '../../state/actions.ts';
import type { OnTable } from '../../state/table.ts';

/** A shipped scenario as it lies on the table, untouched. The same object for the same id. */
export function shippedOnTable(id: string): OnTable {
  const known = shipped.get(id);
  if (known !== undefined) return known;
  const base = shippedById(id) ? id : BASELINE_ID;
  const made: OnTable = { base, title: null, ownId: null, settings: shippedSettings(base) };
  shipped.set(id, made);
  return made;
}
const shipped = new Map<string, OnTable>();

/** True for a shipped scenario that nobody changed. */
export function isUntouched({ base, title, settings }: OnTable): boolean {
  return title === null && sameSettings(settings, shippedSettings(base));
}

/** How a scenario is called: the reader's own title, or its base's, with a word where it was changed. */
export function useTitle(): (scenario: OnTable) => string {
  const { t, i18n } = useTranslation('compare');
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  return (scenario) => {
    if (scenario.title !== null) return scenario.title;
    const title = (shippedById(scenario.base) ?? shippedById(BASELINE_ID))?.title[language] ?? scenario.base;
    return isUntouched(scenario) ? title : t('changed', { title });
  };
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupNames } from '../../charts/index.ts';
import { LEVER_GROUP_IDS } from '../../model/index.ts';
import { BASELINE_ID, shippedById, shippedSettings } from '../../scenario/shipped.ts';
import { sameSettings } from '../../state/actions.ts';
import type { OnTable } from '../../state/table.ts';
import type { NameOf } from './rows.ts';

/** Names of the index's parts in the language of the page. */
export function useNameOf(): NameOf {
  const { t, i18n } = useTranslation('indicators');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a name changes with the language only.
  return useMemo<NameOf>(() => (kind, id) => t(`${kind}.${id}.name` as 'total.name'), [i18n.language]);
}

export function useGroupNames(): GroupNames {
  const { t, i18n } = useTranslation('levers');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a name changes with the language only.
  return useMemo(
    () => Object.fromEntries(LEVER_GROUP_IDS.map((id) => [id, t(`group.${id}.name`)])) as GroupNames,
    [i18n.language],
  );
}

/** What the scenario is called, and whether it is still what that name says. */
export function useScenarioName(scenario: OnTable): { readonly name: string; readonly changed: boolean } {
  const { i18n } = useTranslation();
  const { base, settings } = scenario;
  const changed = useMemo(() => !sameSettings(settings, shippedSettings(base)), [settings, base]);
  if (scenario.title !== null) return { name: scenario.title, changed: false };
  const shipped = shippedById(scenario.base) ?? shippedById(BASELINE_ID);
  const name = shipped?.title[i18n.language === 'en' ? 'en' : 'es-PE'] ?? scenario.base;
  return { name, changed };
}

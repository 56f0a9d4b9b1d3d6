/** From what lies on the table to what is kept, and back. */
import type { Settings } from '../../model/index.ts';
import { cleanTitle, idFrom, type Scenario, sameText, withTags } from '../../scenario/scenario.ts';
import { BASELINE_ID } from '../../scenario/shipped.ts';
import type { OnTable } from '../../state/table.ts';
import { shippedOnTable } from '../compare/title.ts';

/** What a reader says of a scenario. */
export interface Words {
  readonly title: string;
  readonly note: string;
  readonly tags: readonly string[];
}

type Language = 'es-PE' | 'en';

/** A new scenario of the reader's own; `at` is ISO 8601. */
export function newScenario(words: Words, settings: Settings, at: string): Scenario {
  const title = cleanTitle(words.title);
  const scenario = {
    id: idFrom(title),
    title: sameText(title),
    summary: sameText(''),
    note: words.note.trim(),
    author: '',
    date: at.slice(0, 10),
    settings,
  };
  return withTags(scenario, words.tags);
}

/** A copy under another title; what it says of the original stays. */
export function copyOf(scenario: Scenario, title: string): Scenario {
  const clean = cleanTitle(title);
  return { ...scenario, id: idFrom(clean), title: sameText(clean) };
}

/** An own scenario as it lies on the table. */
export function ownOnTable({ id, title, settings }: Scenario, language: Language): OnTable {
  return { base: BASELINE_ID, title: title[language], ownId: id, settings };
}

/** What Compare holds once this is added: beside the platform path where it held nothing, and at most four. */
export function addedTo(
  compared: readonly OnTable[],
  scenario: OnTable,
  most: number,
): readonly OnTable[] | null {
  if (compared.length >= most) return null;
  if (compared.length >= 2) return [...compared, scenario];
  const beside = scenario.base === 'platform' && scenario.ownId === null ? 'compliance' : 'platform';
  return [scenario, compared[0] ?? shippedOnTable(beside)];
}

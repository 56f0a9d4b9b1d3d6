import type { Settings } from '../../model/index.ts';
import { budgetYears } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import { useCeilingWords } from './ceiling-words.ts';

/** The ceiling in one short sentence. */
export default function CeilingSentence(props: { readonly settings: Settings; readonly ceiling: number }) {
  const { settings, ceiling } = props;
  return useCeilingWords().short(budgetYears(pathOf(settings)), ceiling);
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { levelOf } from '../../scenario/assumptions.ts';
import type { Problem } from '../../scenario/problem.ts';
import { problemMessage, type Speaker } from '../../scenario/problem-message.ts';
import { useParameterName } from '../evidence/useParameterName.ts';
import { exact } from '../method/exact.ts';

/** The sentence for each of some problems, in the language of the page. */
export function useProblemSentence(problems: readonly Problem[]): (problem: Problem) => string {
  const { t } = useTranslation('problems');
  const { t: lever } = useTranslation('levers');
  const { t: indicator } = useTranslation('indicators');
  const format = useFormat();
  const parameterName = useParameterName(problems.some(namesParameter));
  const speaker: Speaker = {
    say: (key, values) => t(key as 'not-json', values),
    lever: (id) => lever(`lever.${id}.name`),
    figure: (id) => indicator((id === 'total' ? 'total.name' : `${levelOf(id)}.${id}.name`) as 'total.name'),
    parameter: (id) => parameterName(id) ?? '…',
    option: (id) => lever(`option.${id}.name`),
    number: (x) => exact(format, x),
  };
  return (problem) => problemMessage(problem, speaker);
}

const namesParameter = (problem: Problem): boolean =>
  (problem.kind === 'assumption-out-of-range' || problem.kind === 'assumption-not-a-number') &&
  problem.of.part === 'parameters';

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Ensemble } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import type { OnTable } from '../../state/table.ts';
import { pairAt } from './pair.ts';
import { useTitle } from './title.ts';

/** Two planned costs that read alike count as the same money. */
const SAME_MONEY = 0.05;

/** What the page says of a pair. Chance and size come from the same draws and never stand apart. */
export interface Sentences {
  readonly money: (a: OnTable, b: OnTable) => string;
  /** Null until both ensembles are there. */
  readonly standing: (
    a: OnTable,
    b: OnTable,
    draws: { readonly a: Ensemble | null; readonly b: Ensemble | null },
    month: number,
  ) => string | null;
}

export const plannedOf = (scenario: OnTable): number => pathOf(scenario.settings).cost.planned;

/** True when neither of two plans costs noticeably more. */
export function isSameMoney(a: OnTable, b: OnTable): boolean {
  const [low, high] = [plannedOf(a), plannedOf(b)].sort((x, y) => x - y) as [number, number];
  return high - low <= SAME_MONEY * high;
}

/** Inside a sentence that says which way it goes, only a minus is worth a sign. */
const plain = (difference: string): string => difference.replace(/^\+/, '');

export function useSentences(): Sentences {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const titleOf = useTitle();
  return {
    money(a, b) {
      const names = { a: titleOf(a), b: titleOf(b) };
      const [moneyA, moneyB] = [format.money(plannedOf(a)), format.money(plannedOf(b))];
      return moneyA === moneyB
        ? t('finding.moneySame', { ...names, money: moneyA })
        : t('finding.money', { ...names, moneyA, moneyB });
    },
    standing(a, b, draws, month) {
      const pair = draws.a && draws.b ? pairAt(draws.a, draws.b, month) : null;
      if (pair === null || draws.a === null || draws.b === null) return null;
      // The sentence names first the one that is ahead, so that chance and size point the same way.
      const turned = pair.size < 0 ? pairAt(draws.b, draws.a, month) : null;
      const { ahead, size, low, high, nearlyEqual, identical } = turned ?? pair;
      const [first, second] = turned === null ? [a, b] : [b, a];
      const values = {
        a: titleOf(first),
        b: titleOf(second),
        month,
        date: format.monthLabel(month),
        chance: format.chance(ahead),
        size: format.size(size),
        low: plain(format.difference(low)),
        high: plain(format.difference(high)),
      };
      if (identical) return t('finding.identical', values);
      return t(nearlyEqual ? 'finding.nearlyAhead' : 'finding.ahead', values);
    },
  };
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { type Ensemble, HORIZON_MONTHS } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { exact } from '../method/exact.ts';
import { centreLine } from '../shell/reading.ts';
import { differing } from './lever-rows.ts';
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
  /** What sets the first apart from the second: points, months, money and chance, in one sentence. */
  readonly price: (
    a: OnTable,
    b: OnTable,
    draws: { readonly a: Ensemble | null; readonly b: Ensemble | null },
    month: number,
  ) => string;
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
  const { t: lever } = useTranslation('levers');
  const titleOf = useTitle();
  const reading = useApp((state) => state.reading);

  const crossing = (a: OnTable, b: OnTable): string => {
    const [first, second] = [a, b].map(({ settings }) => centreLine(settings, reading).crossingMonth);
    const values = {
      a: first ?? 0,
      b: second ?? 0,
      line: exact(format, a.settings.assumptions.line),
      date: format.monthLabel(HORIZON_MONTHS),
    };
    if (first === second)
      return t(first === null ? 'finding.priceCrossNone' : 'finding.priceCrossSame', values);
    if (first === null) return t('finding.priceCrossSecond', values);
    return t(second === null ? 'finding.priceCrossFirst' : 'finding.priceCrossBoth', values);
  };
  const moneyBetween = (a: OnTable, b: OnTable): string => {
    const more = plannedOf(a) - plannedOf(b);
    const money = format.money(Math.abs(more));
    if (money === format.money(0)) return t('finding.priceMoneySame');
    return t(more > 0 ? 'finding.priceMoneyMore' : 'finding.priceMoneyLess', { money });
  };
  return {
    price(a, b, draws, month) {
      const { levers, options, assumptions } = differing([a.settings, b.settings]);
      const [only] = levers;
      const names = { a: titleOf(a), b: titleOf(b) };
      const isOne = levers.length === 1 && options.length + assumptions.length === 0;
      const at = (one: OnTable): number => centreLine(one.settings, reading).total[month] ?? Number.NaN;
      const above = (ensemble: Ensemble): string =>
        format.chance(ensemble.chanceAbove60.scenario[month] ?? Number.NaN);
      return t('finding.price', {
        who:
          isOne && only !== undefined
            ? t('finding.priceOfLever', { ...names, lever: lever(`lever.${only}.name`) })
            : t('finding.priceOf', names),
        points: format.difference(at(a) - at(b)),
        month,
        crossing: crossing(a, b),
        money: moneyBetween(a, b),
        chance:
          draws.a === null || draws.b === null
            ? t('finding.pricePending')
            : t('finding.priceChance', {
                a: above(draws.a),
                b: above(draws.b),
                line: exact(format, a.settings.assumptions.line),
              }),
      });
    },
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

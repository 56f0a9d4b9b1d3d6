/** What sets one scenario apart from another, to be read aloud: points, months, money and chance. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { type Ensemble, HORIZON_MONTHS } from '../../model/index.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { exact } from '../method/exact.ts';
import { centreLine } from '../shell/reading.ts';
import { differing } from './lever-rows.ts';
import { plannedOf } from './sentences.ts';
import { useTitle } from './title.ts';

/** What sets the first apart from the second, in one sentence; the chances are of the same draws. */
export type Price = (
  a: OnTable,
  b: OnTable,
  draws: { readonly a: Ensemble | null; readonly b: Ensemble | null },
  month: number,
) => string;

export function usePrice(): Price {
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
  return (a, b, draws, month) => {
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
  };
}

import { useTranslation } from 'react-i18next';
import type { ChangePart } from '../../charts/index.ts';
import { useFormat } from '../../i18n/index.ts';
import type { Ensemble, Part } from '../../model/index.ts';

/** How far luck outweighs the package at a month. Points of the total. */
export interface LuckWeight {
  /** Half of what luck moves in the middle 80 of 100 draws. */
  readonly luck: number;
  /** What the package adds on average. */
  readonly policy: number;
  /** Luck over the size of the package; infinite where it adds nothing. */
  readonly ratio: number;
}

const half = ({ low, high }: Part): number => (high - low) / 2;

/** Null at a month that was not drawn. */
export function luckWeight(ensemble: Ensemble, month: number): LuckWeight | null {
  const split = ensemble.split[month];
  if (split === undefined) return null;
  const [luck, policy] = [half(split.luck), split.policy.mean];
  return { luck, policy, ratio: luck / Math.abs(policy) };
}

/** Where the change since today comes from, what is compared first, and the whole of it at the end. */
export function changeParts(ensemble: Ensemble, month: number): readonly ChangePart[] {
  const split = ensemble.split[month];
  if (split === undefined) return [];
  return [
    { id: 'policy', ...split.policy },
    { id: 'luck', ...split.luck },
    { id: 'drift', ...split.drift },
    { id: 'inForce', ...split.inForce },
    wholeChange(ensemble, month),
  ];
}

/** All parts together, with the best and the worst tenth. */
export function wholeChange({ bands, split, tenths }: Ensemble, month: number): ChangePart {
  const { p10, p50, p90 } = bands.total as Ensemble['baselineBand'];
  const start = p50[0] as number;
  const parts = split[month];
  const { best, worst } = tenths[month] ?? { best: Number.NaN, worst: Number.NaN };
  return {
    id: 'all',
    mean:
      parts === undefined
        ? Number.NaN
        : parts.drift.mean + parts.inForce.mean + parts.policy.mean + parts.luck.mean,
    low: (p10[month] as number) - start,
    high: (p90[month] as number) - start,
    tenths: { best: best - start, worst: worst - start },
  };
}

/** Under this the package cannot be told from nothing. Points. */
const NOTHING = 0.005;
/** From here on luck is so many times the package; between this and its inverse they weigh alike. */
const TIMES = 1.5;

/** The finding above the picture of luck and policy. */
export function useLuckHeadline(): (weight: LuckWeight, month: number, moved: boolean) => string {
  const { t } = useTranslation('charts');
  const format = useFormat();
  return ({ luck, policy, ratio }, month, moved) => {
    const values = {
      luck: format.size(luck),
      policy: format.difference(policy),
      date: format.monthLabel(month),
    };
    if (!moved) return t('split.headNothing', values);
    if (Math.abs(policy) < NOTHING) return t('split.headUnseen', values);
    if (ratio >= TIMES) return t('split.headTimes', { ...values, times: format.count(ratio) });
    return t(ratio > 1 / TIMES ? 'split.headAlike' : 'split.headPolicy', values);
  };
}

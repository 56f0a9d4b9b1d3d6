import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { LEVERS } from '../../model/index.ts';
import { levelOf } from '../../scenario/assumptions.ts';
import { pathOf } from '../../state/results.ts';
import { useApp } from '../../state/store.ts';
import type { Move } from '../../state/table.ts';
import { useParameterName } from '../evidence/useParameterName.ts';
import { withUnit } from './amount.ts';
import styles from './explore.module.css';
import { useNameOf, useScenarioName } from './names.ts';
import { marked, useSay } from './say.tsx';
import { useRested } from './useFollowing.ts';
import { type Explanation, explain } from './why.ts';

/** Places named before the rest are counted. */
const NAMED = 3;
/** Under this an amount would be written as nothing. Points. */
const WRITTEN = 0.005;

/** What the last change moved, where it reached, and, as soon as the hand rests, why where it cannot be seen: one line. */
export const WhatMoved = memo(function WhatMoved({ move }: { readonly move: Move | null }) {
  const { t } = useTranslation('explore');
  const rested = useRested(move) === move;
  const explanation = useMemo(() => (move === null ? null : explain(move, pathOf, rested)), [move, rested]);
  return (
    <p className={styles.moved} role="status" aria-label={t('moved.label')}>
      {move === null || explanation === null ? (
        <span className={styles.quiet}>{t('moved.waiting')}</span>
      ) : (
        <Line move={move} explanation={explanation} />
      )}
    </p>
  );
});

function Line({ move, explanation }: { readonly move: Move; readonly explanation: Explanation }) {
  const { t } = useTranslation('explore');
  const say = useSay();
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const nameOf = useNameOf();
  const scenario = useScenarioName(useApp((state) => state.scenario));
  const { places, month, total24, total48, money, reason } = explanation;
  const { deed } = move;
  const parameter = deed.kind === 'assumption' && deed.of.part === 'parameters' ? deed.of.id : null;
  const parameterName = useParameterName(parameter !== null);

  const seen = places.filter(({ amount }) => Math.abs(amount) >= WRITTEN);
  const written = seen
    .slice(0, NAMED)
    .map(({ indicator, amount }) =>
      say('moved.place', { name: nameOf('indicator', indicator), amount: format.difference(amount) }),
    );
  const [first] = places;
  if (written.length === 0 && first !== undefined)
    written.push(say('moved.placeTiny', { name: nameOf('indicator', first.indicator) }));
  const rest = seen.length - written.length;
  if (rest > 0) written.push(t('moved.more', { count: rest }));
  const values: Record<string, string> = {
    places: written.length > 0 ? written.join(', ') : t('moved.nowhere'),
    total: format.difference(month === 24 ? total24 : total48),
    month: format.monthLabel(month),
    money: moneyOf(money),
    ...names(),
  };
  const timing =
    deed.kind === 'lever' && move.before.levers[deed.lever].value === move.after.levers[deed.lever].value;
  // Until its words have come, a coefficient has no name to be called by.
  const unnamed = parameter !== null && parameterName(parameter) === null;
  const key = timing ? 'timing' : unnamed ? 'assumptions' : deed.kind;
  return (
    <>
      {marked(say(`moved.${key}`, values))}
      {reason !== null && <span className={styles.reason}> {t(`moved.reason.${reason}`)}</span>}
    </>
  );

  function moneyOf(more: number): string {
    const size = format.money(Math.abs(more));
    if (size === format.money(0)) return '';
    return `; ${t(more > 0 ? 'moved.moneyMore' : 'moved.moneyLess', { money: size })}`;
  }

  function names(): Record<string, string> {
    const { before, after } = move;
    if (deed.kind === 'lever') {
      const { step } = LEVERS[deed.lever];
      const unit = lever(`lever.${deed.lever}.unit`);
      return {
        name: lever(`lever.${deed.lever}.name`),
        from: format.amount(before.levers[deed.lever].value, step),
        to: withUnit(deed.lever, format.amount(after.levers[deed.lever].value, step), unit),
      };
    }
    if (deed.kind === 'option')
      return {
        name: lever(`option.${deed.option}.name`),
        from: format.amount(before.options[deed.option], 0.01),
        to: format.amount(after.options[deed.option], 0.01),
      };
    if (deed.kind === 'assumption') {
      const { of } = deed;
      if (of.part === 'line') return { name: t('moved.line') };
      const name = of.part === 'parameters' ? parameterName(of.id) : nameOf(levelOf(of.id), of.id);
      return name === null ? {} : { name };
    }
    if (deed.kind === 'group') return { name: lever(`group.${deed.group}.name`) };
    return { name: scenario.name };
  }
}

import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { PARAMETERS, type ParameterId } from '../../evidence/parameters.ts';
import { useFormat } from '../../i18n/index.ts';
import { type Effect, factorOf, type LeverId } from '../../model/index.ts';
import { ViewLink } from '../about/ViewLink.tsx';
import { EquationFormulas } from '../method/EquationFormulas.tsx';
import styles from './evidence.module.css';
import { equationsWith, leversWith, outsideUseOf, usesSection } from './where.ts';

/** Which levers a coefficient belongs to, what it is to them, and the equations that hold it. */
export function Enters({ id }: { readonly id: ParameterId }) {
  const { t } = useTranslation('evidence');
  const { t: words } = useTranslation('levers');
  const { effects, lag, cost, uses } = leversWith(id);
  const equations = equationsWith(id);
  const outside = outsideUseOf(id);
  const [first] = equations;
  const list = (levers: readonly LeverId[]): string =>
    levers.map((lever) => words(`lever.${lever}.name`)).join('; ');
  return (
    <ul className={styles.enters}>
      {effects.map(({ lever, effect }) => (
        <li key={`${lever}-${effect.indicator}`}>
          <EffectAtReference lever={lever} effect={effect} />
        </li>
      ))}
      {lag.length > 0 && <li>{t('record.lag', { levers: list(lag) })}</li>}
      {cost.length > 0 && <li>{t('record.cost', { levers: list(cost) })}</li>}
      {uses.length > 0 && <li>{t('record.uses', { levers: list(uses) })}</li>}
      {outside !== null && <li>{t(`record.outside.${outside}`)}</li>}
      {first !== undefined && (
        <li>
          {t('record.equations', { count: equations.length })} {equations.length > 1 && t('record.first')}
          <span className={styles.code}> {first.name}</span>
          <EquationFormulas equation={first} />
          <ViewLink view="method" section={usesSection(id)}>
            {t('record.allEquations', { count: equations.length })}
          </ViewLink>
        </li>
      )}
    </ul>
  );
}

/** Points of the indicator with the lever at its reference, through the weights of the edition. */
function EffectAtReference({ lever, effect }: { readonly lever: LeverId; readonly effect: Effect }) {
  const { t } = useTranslation('evidence');
  const { t: words } = useTranslation('levers');
  const { t: nameOf } = useTranslation('indicators');
  const format = useFormat();
  const { value, low, high } = PARAMETERS[effect.parameter];
  const points = (x: number): string => format.difference(x * factorOf(effect, EDITION));
  return t('record.effect', {
    lever: words(`lever.${lever}.name`),
    indicator: nameOf(`indicator.${effect.indicator}.name`),
    points: points(value),
    low: points(low),
    high: points(high),
  });
}

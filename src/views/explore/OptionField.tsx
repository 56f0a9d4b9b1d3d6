import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { OPTION_BASELINE, type OptionId } from '../../model/index.ts';
import { setOption } from '../../state/actions.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { RangeField } from '../../ui/index.ts';
import styles from './explore.module.css';

const STEP = 0.05;

/** A share between 0 and 1 that belongs to a lever, or an assumption. */
export const OptionField = memo(function OptionField({ id }: { readonly id: OptionId }) {
  const { t } = useTranslation('explore');
  const { t: words } = useTranslation('levers');
  const format = useFormat();
  const value = useApp((state) => currentSettings(state).options[id]);
  const write = (x: number): string => format.amount(x, STEP);
  const name = words(`option.${id}.name`);
  const unit = words(`option.${id}.unit`);
  const unitLong = words(`option.${id}.unitLong`);
  const baseline = OPTION_BASELINE[id];
  return (
    <div className={styles.option}>
      <RangeField
        id={`option-${id.replace('.', '-')}`}
        label={name}
        value={value}
        min={0}
        max={1}
        step={STEP}
        baseline={baseline}
        unit={unit}
        format={write}
        onInput={(next) => setOption(id, next, { hold: true })}
        onCommit={(next) => setOption(id, next)}
        words={{
          valueText: `${write(value)} ${unitLong}`,
          band: value === baseline ? t('levers.asToday') : write(value),
          asToday: t('levers.asToday'),
          typed: t('levers.typed', { name, unit: unitLong }),
          notANumber: t('levers.notANumber'),
          tooHigh: t('levers.tooHigh', { max: write(1), unit: '' }),
          tooLow: t('levers.tooLow', { min: write(0), unit: '' }),
        }}
      />
      <p className={styles.small}>{words(`option.${id}.explanation`)}</p>
    </div>
  );
});

import { lazy, memo, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords, useFormat } from '../../i18n/index.ts';
import { LEVERS, type LeverId, type LeverSetting } from '../../model/index.ts';
import { resetLever, setLever } from '../../state/actions.ts';
import { Disclosure, RangeField } from '../../ui/index.ts';
import styles from './explore.module.css';

/** Timing, anchors and evidence come with the bibliography and their own words: only where a lever is opened. */
const LeverDetails = lazy(async () => {
  const [part] = await Promise.all([import('./LeverDetails.tsx'), loadWords('details')]);
  return part;
});

interface Props {
  readonly id: LeverId;
  readonly setting: LeverSetting;
  readonly canReset: boolean;
  readonly atLimit: boolean;
  /** S/ million a year at full size. */
  readonly yearly: number;
}

/** One lever: name, value, unit, slider, what it costs; opened, everything else. */
export const LeverRow = memo(function LeverRow(props: Props) {
  const { id, setting, canReset, atLimit, yearly } = props;
  const { t } = useTranslation('explore');
  const { t: words } = useTranslation('levers');
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { baseline, max, step, cost } = LEVERS[id];
  const write = (value: number): string => format.amount(value, step);
  // What no value changes is worded once: a row is drawn anew at every frame of a hand.
  const { name, unit, unitLong, ...still } = useMemo(() => {
    const name = words(`lever.${id}.name`);
    const unit = words(`lever.${id}.unit`);
    const unitLong = words(`lever.${id}.unitLong`);
    const amount = (value: number): string => format.amount(value, step);
    return {
      name,
      unit,
      unitLong,
      asToday: t('levers.asToday'),
      typed: t('levers.typed', { name, unit: unitLong }),
      notANumber: t('levers.notANumber'),
      tooHigh: t('levers.tooHigh', { max: amount(max), unit }),
      tooLow: t('levers.tooLow', { min: amount(0), unit }),
      reset: t('levers.reset'),
      resetThis: t('levers.resetLever', { name }),
      details: t('levers.details'),
    };
  }, [id, max, step, format, t, words]);
  const costs = useMemo(
    () =>
      cost.kind === 'none'
        ? t('levers.costNone')
        : cost.kind === 'absorption-only'
          ? t('levers.costAbsorption')
          : t(cost.kind === 'capital' ? 'levers.costCapital' : 'levers.cost', {
              money: format.money(yearly),
            }),
    [cost.kind, yearly, format, t],
  );
  const band = words(`lever.${id}.bands.${bandOf(id, setting.value)}`);

  return (
    <div className={styles.lever} data-lever={id}>
      <RangeField
        id={`lever-${id}`}
        label={name}
        value={setting.value}
        min={0}
        max={max}
        step={step}
        baseline={baseline}
        unit={unit}
        format={write}
        onInput={(value) => setLever(id, { value }, { hold: true })}
        onCommit={(value) => setLever(id, { value })}
        words={{
          valueText: t('levers.valueText', {
            value: write(setting.value),
            unit: unitLong,
            band,
            baseline: write(baseline),
          }),
          band: atLimit ? t('levers.atLimit') : band,
          asToday: still.asToday,
          typed: still.typed,
          notANumber: still.notANumber,
          tooHigh: still.tooHigh,
          tooLow: still.tooLow,
        }}
      />
      <p className={styles.cost}>{costs}</p>
      {canReset && (
        <button
          type="button"
          className={styles.rowReset}
          aria-label={still.resetThis}
          onClick={() => resetLever(id)}
        >
          {still.reset}
        </button>
      )}
      <Disclosure summary={still.details} open={open} onToggle={setOpen}>
        {open && (
          <Suspense fallback={<p className={styles.quiet}>…</p>}>
            <LeverDetails id={id} setting={setting} />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
});

/** The word for where a value lies between today and beyond the reference. */
function bandOf(id: LeverId, value: number): 'asToday' | 'modest' | 'reference' | 'large' {
  const { baseline, reference } = LEVERS[id];
  const size = (value - baseline) / (reference - baseline);
  if (size === 0) return 'asToday';
  if (size < 0.75) return 'modest';
  return size <= 1.5 ? 'reference' : 'large';
}

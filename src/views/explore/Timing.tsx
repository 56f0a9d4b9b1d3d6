import { useTranslation } from 'react-i18next';
import { type Format, useFormat } from '../../i18n/index.ts';
import { HORIZON_MONTHS, LEVERS, type LeverId, type LeverSetting } from '../../model/index.ts';
import { setLever } from '../../state/actions.ts';
import { Select } from '../../ui/index.ts';
import styles from './explore.module.css';

const RAMPS = [0, 1, 2, 3, 6, 9, 12, 18, 24, 36, 48];
/** New money waits for the budget of this month. */
const GATE = 6;

/** When a lever starts, how long it takes to reach its level, and when it ends. */
export function Timing({ id, setting }: { readonly id: LeverId; readonly setting: LeverSetting }) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const { start, ramp, end } = setting;
  const ramps = [...new Set([...RAMPS, ramp])].sort((a, b) => a - b);
  return (
    <div className={styles.timing}>
      <Select
        label={t('levers.start')}
        value={String(start)}
        options={months(0, HORIZON_MONTHS, [start], format)}
        onChange={(value) => {
          const from = Number(value);
          setLever(id, { start: from, end: end !== null && end <= from ? null : end });
        }}
      />
      <Select
        label={t('levers.ramp')}
        value={String(ramp)}
        options={ramps.map((count) => ({
          value: String(count),
          label: count === 0 ? t('levers.noRamp') : t('levers.months', { count }),
        }))}
        onChange={(value) => setLever(id, { ramp: Number(value) })}
      />
      <Select
        label={t('levers.end')}
        value={end === null ? '' : String(end)}
        options={[
          { value: '', label: t('levers.never') },
          ...months(Math.floor(start) + 1, HORIZON_MONTHS, end === null ? [] : [end], format),
        ]}
        onChange={(value) => setLever(id, { end: value === '' ? null : Number(value) })}
      />
      {LEVERS[id].needsBudgetGate && start < GATE && <p className={styles.small}>{t('levers.gate')}</p>}
    </div>
  );
}

/** Months by name; a value that came by link and is no whole month is offered too. */
function months(from: number, to: number, also: readonly number[], format: Format) {
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
  return [...new Set([...all, ...also])]
    .sort((a, b) => a - b)
    .map((month) => ({
      value: String(month),
      label: Number.isInteger(month) ? format.monthLabel(month) : `${format.monthLabel(month)} (${month})`,
    }));
}

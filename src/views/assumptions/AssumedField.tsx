import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Hand } from '../../state/actions.ts';
import { RangeField } from '../../ui/index.ts';
import { exact } from '../method/exact.ts';
import styles from './assumptions.module.css';

interface AssumedFieldProps {
  readonly id: string;
  readonly name: string;
  /** The value in force, own or published. */
  readonly value: number;
  readonly published: number;
  readonly isOwn: boolean;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** Further words under the field: range, grade. */
  readonly note: string;
  readonly onChange: (value: number | null, hand?: Hand) => void;
}

/** Slider steps across a range: fine enough to look continuous, on round numbers. */
function stepOf(min: number, max: number): number {
  const size = 10 ** Math.floor(Math.log10((max - min) / 50));
  return size > 0 ? size : 1;
}

/** One number that is assumed: by slider or typed, within its range, with a tick for "as published". */
export function AssumedField(props: AssumedFieldProps) {
  const { id, name, published, isOwn, min, max, unit, note, onChange } = props;
  const { t } = useTranslation('assumptions');
  const format = useFormat();
  // While a hand drags, the field follows it even where the change waits for the release.
  const [held, setHeld] = useState<number | null>(null);
  const value = held ?? props.value;
  const write = (x: number): string => exact(format, x);
  return (
    <div className={styles.field} data-own={isOwn || undefined}>
      <RangeField
        id={id}
        label={name}
        value={value}
        min={min}
        max={max}
        step={stepOf(min, max)}
        baseline={published}
        unit={unit}
        format={write}
        onInput={(next) => {
          setHeld(next);
          onChange(next, { hold: true });
        }}
        onCommit={(next) => {
          setHeld(null);
          onChange(next);
        }}
        words={{
          valueText: `${write(value)} ${unit}, ${t(isOwn ? 'field.own' : 'field.tick')}`,
          band: t(isOwn ? 'field.own' : 'field.tick'),
          asToday: t('field.tick'),
          typed: t('field.typed', { name, unit }),
          notANumber: t('field.notANumber'),
          tooHigh: t('field.tooHigh', { max: write(max) }),
          tooLow: t('field.tooLow', { min: write(min) }),
        }}
      />
      <div className={styles.under}>
        <span className={styles.note}>{note}</span>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={!isOwn}
            aria-label={t('field.asPublishedNamed', { name, value: write(published) })}
            onChange={(event) => onChange(event.currentTarget.checked ? null : published)}
          />
          {t('field.asPublished')}
        </label>
      </div>
    </div>
  );
}

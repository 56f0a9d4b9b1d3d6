import type { CSSProperties, ReactNode } from 'react';
import styles from './RangeField.module.css';
import { Slider, shareOf } from './Slider.tsx';
import { TypedNumber } from './TypedNumber.tsx';

/** Every word of the field; values come already written with their unit. */
export interface RangeFieldWords {
  /** What a screen reader says of a value: '40 GPU, grande; como hoy 0'. */
  readonly valueText: string;
  /** The band the value is in: 'grande'. Shown under the slider. */
  readonly band: string;
  /** The tick: 'como hoy'. */
  readonly asToday: string;
  /** Name of the typed field: 'Cómputo público, en GPU'. */
  readonly typed: string;
  /** Said when the typed text is no number. */
  readonly notANumber: string;
  /** Said when the typed number was cut: 'El máximo es 500 GPU.' */
  readonly tooHigh: string;
  readonly tooLow: string;
}

/**
 * A number by slider and by typing.
 *
 * Unit     value, min, max, step and baseline in the same unit, written by `unit`.
 * Failure  a typed text that is no number leaves the value and says so; one out of range is cut and says so.
 */
export interface RangeFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly baseline: number;
  readonly unit: string;
  readonly words: RangeFieldWords;
  /** The value in the typed field, without unit, in the reader's own notation. */
  readonly format: (value: number) => string;
  /** While dragging and at every key. */
  readonly onInput: (value: number) => void;
  /** Once per move: on release, Enter, blur. What undo counts. */
  readonly onCommit: (value: number) => void;
  readonly disabled?: boolean | undefined;
  /** In a line under the slider: the cost, the reset. */
  readonly aside?: ReactNode;
}

export function RangeField(props: RangeFieldProps) {
  const { id, label, value, min, max, step, baseline, unit, words, onInput, onCommit, disabled, aside } =
    props;
  const today = shareOf(baseline, min, max);
  const edge = today < 0.2 ? 'start' : today > 0.8 ? 'end' : 'middle';

  return (
    <div className={styles.field} style={{ '--today': today } as CSSProperties}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <TypedNumber
        id={`${id}-typed`}
        value={value}
        min={min}
        max={max}
        unit={unit}
        words={words}
        format={props.format}
        onCommit={onCommit}
        disabled={disabled}
      />
      <div className={styles.slider}>
        <Slider
          id={id}
          value={value}
          min={min}
          max={max}
          step={step}
          from={baseline}
          valueText={words.valueText}
          onInput={onInput}
          onCommit={onCommit}
          disabled={disabled}
        />
      </div>
      <div className={styles.scale} aria-hidden="true">
        <span className={styles.today} data-edge={edge}>
          {words.asToday}
        </span>
        {words.band !== words.asToday && <span className={styles.band}>{words.band}</span>}
      </div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}

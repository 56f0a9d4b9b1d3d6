import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import styles from './RangeField.module.css';
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

/** Two frames and a little, milliseconds. */
const AFTER_PAINT = 40;

export function RangeField(props: RangeFieldProps) {
  const { id, label, value, min, max, step, baseline, unit, words, onInput, onCommit, disabled, aside } =
    props;
  const slider = useRef<HTMLInputElement>(null);
  const commit = useRef(onCommit);
  commit.current = onCommit;

  // React's onChange is the DOM's `input`; the DOM's `change` (release of the thumb) has to be listened for.
  // What a release sets off waits until what it moved has been painted; a key that is held releases once.
  useEffect(() => {
    const element = slider.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      timer = undefined;
      commit.current(Number(element?.value));
    };
    const released = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, AFTER_PAINT);
    };
    element?.addEventListener('change', released);
    return () => {
      element?.removeEventListener('change', released);
      if (timer === undefined) return;
      clearTimeout(timer);
      settle();
    };
  }, []);

  const share = (x: number): number => (max > min ? Math.min(1, Math.max(0, (x - min) / (max - min))) : 0);
  const place = { '--at': share(value), '--today': share(baseline) } as CSSProperties;
  const edge = share(baseline) < 0.2 ? 'start' : share(baseline) > 0.8 ? 'end' : 'middle';

  return (
    <div className={styles.field} style={place} data-moved={value !== baseline || undefined}>
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
        <span className={styles.track} aria-hidden="true" />
        <span className={styles.fill} aria-hidden="true" />
        <span className={styles.tick} aria-hidden="true" />
        <input
          ref={slider}
          id={id}
          className={styles.range}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={words.valueText}
          onChange={(event) => onInput(Number(event.currentTarget.value))}
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

import { type CSSProperties, useEffect, useRef } from 'react';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly id?: string | undefined;
  /** Where no label names it. */
  readonly label?: string | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the tick stands, and the fill begins. */
  readonly from: number;
  /** What a screen reader says of the value. */
  readonly valueText: string;
  /** While dragging and at every key. */
  readonly onInput: (value: number) => void;
  /** Once per move, on release. */
  readonly onCommit?: ((value: number) => void) | undefined;
  readonly disabled?: boolean | undefined;
}

/** As long as a move and its draws take to be painted, milliseconds. */
const AFTER_DRAWS = 150;

/** Where a value lies between both ends, 0 to 1. */
export const shareOf = (x: number, min: number, max: number): number =>
  max > min ? Math.min(1, Math.max(0, (x - min) / (max - min))) : 0;

/** The browser's own slider, with a tick, and a fill from there to the value. */
export function Slider(props: SliderProps) {
  const { id, label, value, min, max, step, from, valueText, onInput, onCommit, disabled } = props;
  const slider = useRef<HTMLInputElement>(null);
  const commit = useRef(onCommit);
  commit.current = onCommit;

  // React's onChange is the DOM's `input`; the DOM's `change` (release of the thumb) has to be listened for.
  // What a release sets off waits until what it moved, and the draws of it, are mostly painted; a key that is held releases once.
  useEffect(() => {
    const element = slider.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      timer = undefined;
      commit.current?.(Number(element?.value));
    };
    const released = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, AFTER_DRAWS);
    };
    element?.addEventListener('change', released);
    return () => {
      element?.removeEventListener('change', released);
      if (timer === undefined) return;
      clearTimeout(timer);
      settle();
    };
  }, []);

  const place = { '--at': shareOf(value, min, max), '--today': shareOf(from, min, max) } as CSSProperties;
  return (
    <div className={styles.slider} style={place} data-moved={value !== from || undefined}>
      <span className={styles.track} aria-hidden="true" />
      <span className={styles.fill} aria-hidden="true" />
      <span className={styles.tick} aria-hidden="true" />
      <input
        ref={slider}
        id={id}
        className={styles.range}
        type="range"
        aria-label={label}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={valueText}
        onChange={(event) => onInput(Number(event.currentTarget.value))}
      />
    </div>
  );
}

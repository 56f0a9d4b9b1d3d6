import type { ReactNode } from 'react';

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
  /** Beside the label: the reset, the cost. */
  readonly aside?: ReactNode;
}

export function RangeField(_props: RangeFieldProps) {
  return null;
}

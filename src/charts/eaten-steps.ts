import type { WindowLosses } from '../model/path.ts';

const LOSSES = ['lateMoney', 'execution', 'delay', 'complements', 'ceiling'] as const;
type StepId = 'full' | (typeof LOSSES)[number] | 'contribution';

/** A step of the way down from the full effect. Unit: points of the total. */
export interface EatenStep {
  readonly id: StepId;
  /** What it adds: negative for what is taken. */
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** The full effect, each loss from where the one before left off, and what remains. */
export function eatenSteps(losses: WindowLosses): readonly EatenStep[] {
  let at = losses.full;
  const down = LOSSES.map((id): EatenStep => {
    const from = at;
    at -= losses[id];
    // Minus zero would be written as a minus.
    return { id, amount: losses[id] === 0 ? 0 : -losses[id], from, to: at };
  });
  return [
    { id: 'full', amount: losses.full, from: 0, to: losses.full },
    ...down,
    { id: 'contribution', amount: losses.contribution, from: 0, to: losses.contribution },
  ];
}

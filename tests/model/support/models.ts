import { CURRENT_EDITION, type Edition } from '../../../src/edition/index.ts';
import type { Kernel } from '../../../src/model/compile/kernel.ts';
import { ONE_RUN } from '../../../src/model/compile/kernel-of.ts';
import {
  baselineSettings,
  LEVERS,
  type LeverId,
  type LeverSetting,
  type OptionId,
  type Settings,
} from '../../../src/model/index.ts';
import { createModel, type Model } from '../../../src/model/model.ts';

/** A kernel in which some inputs are held at given numbers, whatever settings and draw say. */
function patchedKernel(patch: Readonly<Record<string, number>>, kernel: Kernel = ONE_RUN): Kernel {
  const places = Object.entries(patch).map(([name, value]) => {
    const index = kernel.inputs.indexOf(name);
    if (index === -1) throw new Error(`the kernel has no input ${name}`);
    return [index, value] as const;
  });
  return {
    ...kernel,
    inputs: kernel.inputs,
    columns: kernel.columns,
    run: (inputs, ...rest) => {
      for (const [index, value] of places) inputs[index] = value;
      kernel.run(inputs, ...rest);
    },
  };
}

/** The model with some parameters or starting scores (`starting/<indicator>`) held at given numbers. */
export const patchedModel = (
  patch: Readonly<Record<string, number>>,
  edition: Edition = CURRENT_EDITION,
): Model => createModel(edition, patchedKernel(patch));

type Moves = Partial<Record<LeverId, number | Partial<LeverSetting>>>;

/** As today, but for these levers: an amount, or an amount with its timing. */
export function withLevers(moves: Moves, options: Partial<Record<OptionId, number>> = {}): Settings {
  const today = baselineSettings();
  const levers = { ...today.levers };
  for (const [id, move] of Object.entries(moves) as [LeverId, number | Partial<LeverSetting>][])
    levers[id] = { ...levers[id], ...(typeof move === 'number' ? { value: move } : move) };
  return { ...today, levers, options: { ...today.options, ...options } };
}

/** One lever at its reference, with the timing it is given by default. */
export const alone = (id: LeverId): Settings => withLevers({ [id]: LEVERS[id].reference });

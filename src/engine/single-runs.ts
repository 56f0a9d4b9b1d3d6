/** One run at a time through the kernel of two doubles: both lanes are the same run. */
import { layouts } from 'virtual:umbral-lanes';
import { CURRENT_EDITION } from '../edition/index.ts';
import type { Kernel } from '../model/compile/kernel.ts';
import { kernelInputs } from '../model/inputs.ts';
import { STEPS_PER_MONTH } from '../model/model.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';
import { type KernelExports, kernelModule, openGates } from './lanes.ts';

const VECTOR = 16;
const PAGE = 65536;
/** Numbers in a vector, and bytes of one. */
const [LANES, SIZE] = [2, 8] as const;

/** The kernel of two doubles as one for single runs, or null where it cannot run. */
export async function singleRuns(): Promise<Kernel | null> {
  const module = await kernelModule('f64x2');
  return module && singleRunsBy(module);
}

/** Has the bits of the scalar module. Fails on another number of steps a month than the kernel's own. */
function singleRunsBy(module: WebAssembly.Module): Kernel {
  const layout = layouts.f64x2;
  const { columns } = layout;
  let used = layout.frame;
  const take = (bytes: number): number => {
    const at = used;
    used += Math.ceil(bytes / VECTOR) * VECTOR;
    return at;
  };
  const table = take((layout.scalars + layout.row * (HORIZON_MONTHS * STEPS_PER_MONTH + 1)) * SIZE);
  const gates = take(layout.gates.length * 4);
  const out = take(columns.length * 4);
  const mask = take(MONTH_COUNT + 1);
  const record = take((layout.values + layout.series.reduce((sum, [, length]) => sum + length, 0)) * VECTOR);
  const values = take(columns.length * MONTH_COUNT * VECTOR);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(used / PAGE) });
  const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as KernelExports;
  const numbers = new Float64Array(memory.buffer);
  const words = new Int32Array(memory.buffer);
  new Uint8Array(memory.buffer, mask, MONTH_COUNT).fill(1);
  columns.forEach((_, i) => {
    words[out / 4 + i] = values + i * MONTH_COUNT * VECTOR;
  });

  return {
    inputs: kernelInputs(CURRENT_EDITION),
    columns,
    run(inputs, monthly, stepwise, stepsPerMonth, lastMonth, into) {
      if (stepsPerMonth !== STEPS_PER_MONTH)
        throw new Error(`the kernel makes ${STEPS_PER_MONTH} steps a month`);
      layout.settings.forEach((place, i) => {
        numbers[table / SIZE + i] = inputs[place] as number;
      });
      let at = record / SIZE;
      const put = (value: number): void => {
        numbers[at] = value;
        numbers[at + 1] = value;
        at += LANES;
      };
      for (const place of layout.drawn) put(inputs[place] as number);
      at = record / SIZE + layout.values * LANES;
      monthly.forEach(put);
      stepwise.forEach(put);
      const steps = lastMonth * STEPS_PER_MONTH + 1;
      kernel.settings(table, steps);
      openGates(layout, numbers.subarray(table / SIZE), steps, words.subarray(gates / 4));
      kernel.draw(record);
      kernel.run(record, table, gates, out, 0, VECTOR, mask, lastMonth);
      for (let i = 0, from = values / SIZE; i < columns.length * MONTH_COUNT; i += MONTH_COUNT)
        for (let month = 0; month < MONTH_COUNT; month++, from += LANES)
          if (month <= lastMonth) into[i + month] = numbers[from] as number;
    },
  };
}

import { base64, columns, inputs } from 'virtual:umbral-vector-kernel';
import { CURRENT_EDITION } from '../edition/index.ts';
import { emptyFutures, ensembleBy, type FuturesOf, oneByOne } from '../model/ensemble-by.ts';
import { MONTHLY_NAMES, STEPWISE_NAMES } from '../model/inputs.ts';
import { createModel, type Draw, type Model, STEPS_PER_MONTH } from '../model/model.ts';
import { HORIZON_MONTHS, LEVER_IDS, MONTH_COUNT, OPTION_IDS } from '../model/vocabulary.ts';

/** Two draws side by side, doubles of eight bytes. */
const LANES = 2;
const BYTES = 8 * LANES;
const PAGE = 65536;

type Run = (
  inputs: number,
  monthly: number,
  stepwise: number,
  out: number,
  mask: number,
  stepsPerMonth: number,
  lastMonth: number,
) => void;

let compiled: WebAssembly.Module | null | undefined;

/** The kernel's module, or null where the machine has no vectors: then the scalar module does the work. */
function kernelModule(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    compiled = WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
  } catch {
    compiled = null;
  }
  return compiled;
}

/**
 * All draws through the vector kernel, two at a time; the bits are those of the scalar module.
 *
 * Everything drawn lies in the kernel's memory once; a move writes the settings alone. Null where there are no vectors.
 */
export function vectorTotals(model: Model, draws: readonly Draw[]): FuturesOf | null {
  const module = kernelModule();
  if (!module) return null;
  const pairs = Math.ceil(draws.length / LANES);
  const size = {
    inputs: inputs.length * BYTES,
    monthly: MONTHLY_NAMES.length * MONTH_COUNT * BYTES,
    stepwise: STEPWISE_NAMES.length * (HORIZON_MONTHS * STEPS_PER_MONTH + 1) * BYTES,
  };
  const block = size.inputs + size.monthly + size.stepwise;
  const out = pairs * block;
  const mask = out + columns.length * MONTH_COUNT * BYTES;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((mask + MONTH_COUNT) / PAGE) });
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const run = instance.exports.run as unknown as Run;
  const numbers = new Float64Array(memory.buffer);
  const wanted = new Uint8Array(memory.buffer, mask, MONTH_COUNT);
  wanted.fill(1);

  const put = (address: number, lane: number, values: Float64Array): void => {
    const first = address / 8 + lane;
    for (let i = 0; i < values.length; i++) numbers[first + i * LANES] = values[i] as number;
  };
  let filled = false;
  const fillDraws = (settings: Parameters<Model['inputsOf']>[0]): void => {
    for (let place = 0; place < pairs * LANES; place++) {
      // An odd last pair runs its draw twice.
      const draw = draws[Math.min(place, draws.length - 1)] as Draw;
      const address = Math.floor(place / LANES) * block;
      const lane = place % LANES;
      put(address, lane, model.inputsOf(settings, { draw }));
      put(address + size.inputs, lane, draw.noise);
      put(address + size.inputs + size.monthly, lane, draw.turnover);
    }
    filled = true;
  };
  // What a person sets lies together in the input array: levers, then options.
  const firstSetting = inputs.indexOf(`${LEVER_IDS[0]}/value`);
  const lastSetting = inputs.indexOf(`option/${OPTION_IDS.at(-1)}`);

  return function* (settings, asked) {
    if (!filled) fillDraws(settings);
    const set = model.inputsOf(settings).subarray(firstSetting, lastSetting + 1);
    const futures = emptyFutures(draws.length, asked);
    const places = asked.map((name) => {
      const column = columns.indexOf(name);
      if (column === -1) throw new Error(`the vector kernel has no column ${name}`);
      return { column, values: futures.columns[name] as Float64Array };
    });
    for (let pair = 0; pair < pairs; pair++) {
      const address = pair * block;
      for (let lane = 0; lane < LANES; lane++) put(address + firstSetting * BYTES, lane, set);
      run(
        address,
        address + size.inputs,
        address + size.inputs + size.monthly,
        out,
        mask,
        STEPS_PER_MONTH,
        HORIZON_MONTHS,
      );
      for (let month = 0; month < MONTH_COUNT; month++)
        for (const { column, values } of places)
          for (let lane = 0; lane < LANES; lane++) {
            const draw = pair * LANES + lane;
            if (draw < draws.length)
              values[month * draws.length + draw] = numbers[
                (out + (month * columns.length + column) * BYTES) / 8 + lane
              ] as number;
          }
      if (pair % 16 === 15) yield (pair + 1) * LANES;
    }
    return futures;
  };
}

/** The draws through vectors where the machine has them, else through the scalar module, which is only then loaded. */
export async function fastestEnsemble(draws: number, seed: number): Promise<ReturnType<typeof ensembleBy>> {
  if (kernelModule()) {
    const run = (): never => {
      throw new Error('the vector kernel runs draws, not single paths');
    };
    const model = createModel(CURRENT_EDITION, { inputs, columns, run });
    return ensembleBy(model, (of, made) => vectorTotals(of, made) as FuturesOf, draws, seed);
  }
  const { MODEL } = await import('../model/current.ts');
  return ensembleBy(MODEL, oneByOne, draws, seed);
}

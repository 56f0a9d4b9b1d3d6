import { LANES, type LanesId } from '../../src/model/compile/lanes.ts';
import * as w from '../../src/model/compile/wasm-module.ts';

const CHAINS = 12;
const TURNS = 1_000_000;

/**
 * The arithmetic peak of this machine in WebAssembly: twelve chains of multiplications and additions that do not wait for each other.
 *
 * Returns a function whose call does `operations` of them.
 */
export function peakOf(id: LanesId): { readonly run: () => void; readonly operations: number } {
  const lanes = LANES[id];
  const constants = w.createConstants(4);
  const [N, FACTOR, TERM, FIRST] = [1, 2, 3, 4] as const;
  const chains = Array.from({ length: CHAINS }, (_, i) => FIRST + i);
  const body: w.Bytes = [
    ...[...constants.constant(lanes.bytesOf(0.999)), ...w.set(FACTOR)],
    ...[...constants.constant(lanes.bytesOf(0.001)), ...w.set(TERM)],
    ...w.LOOP,
    ...chains.flatMap((x) => [
      ...w.get(x),
      ...w.get(FACTOR),
      ...lanes.mul,
      ...w.get(TERM),
      ...lanes.add,
      ...w.set(x),
    ]),
    ...[...w.get(N), ...w.i32(1), ...w.ADD_I32, ...w.tee(N), ...w.get(0), ...w.LESS_I32, ...[0x0d, 0]],
    ...w.END,
    // Stored, so that nothing can be left out.
    ...chains.flatMap((x, i) => [...w.i32(1024), ...w.get(x), ...w.store(i * 16)]),
  ];
  const bytes = w.moduleOf(
    [
      {
        parameters: [w.I32],
        results: [],
        locals: [
          [1, w.I32],
          [2 + CHAINS, w.V128],
        ],
        body,
      },
    ],
    { run: 0 },
    constants.data,
  );
  const memory = new WebAssembly.Memory({ initial: 1 });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const run = instance.exports.run as (turns: number) => void;
  return { run: () => run(TURNS), operations: 2 * CHAINS * TURNS * lanes.count };
}

/** Runs of many packages at once through a WebAssembly kernel: two doubles or four singles side by side, each its own package. */
import { bytesOf, layouts } from 'virtual:umbral-runs';
import { type Draw, type Model, STEPS_PER_MONTH } from '../model/model.ts';
import type { Precision } from '../model/path.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';
import { type Job, type Runs, type RunsBy, runsOneByOne } from '../study/runs.ts';
import type { LanesId } from './lanes.ts';
import { LANES_OF, lanesModel } from './vector.ts';

const VECTOR = 16;
const PAGE = 65536;
const STEPS = HORIZON_MONTHS * STEPS_PER_MONTH + 1;

interface Kernel {
  readonly settings: (table: number, steps: number) => void;
  readonly draw: (record: number) => void;
  readonly run: (
    record: number,
    table: number,
    gates: number,
    out: number,
    offset: number,
    stride: number,
    mask: number,
    lastMonth: number,
  ) => void;
}

/**
 * Jobs through a kernel, as many at a time as it has lanes.
 *
 * Not re-entrant, like the model whose inputs it reads.
 */
export function runsBy(id: LanesId, module: WebAssembly.Module, model: Model): Runs {
  const layout = layouts[id];
  const { lanes, size } = layout;
  /** Bytes of a value in all lanes. */
  const wide = lanes * size;
  let used = layout.frame;
  const take = (bytes: number): number => {
    const at = used;
    used += Math.ceil(bytes / VECTOR) * VECTOR;
    return at;
  };
  const table = take((layout.scalars + layout.row * STEPS) * size);
  const out = take(layout.columns.length * 4);
  const mask = take(MONTH_COUNT + 1);
  const record = take((layout.values + layout.series.reduce((sum, [, length]) => sum + length, 0)) * wide);
  const total = take(MONTH_COUNT * wide);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(used / PAGE) });
  const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
  const numbers = id === 'f64x2' ? new Float64Array(memory.buffer) : new Float32Array(memory.buffer);
  const asked = new Uint8Array(memory.buffer, mask, MONTH_COUNT);
  new Int32Array(memory.buffer, out, layout.columns.length)[layout.columns.indexOf('total')] = total;
  kernel.settings(table, STEPS);

  const first = record / size;
  const firstSeries = first + layout.values * lanes;
  /** The series that each lane holds; zeros, those of the centre line, at the beginning. Draws may have a series in common. */
  const held: (Float64Array | undefined)[] = new Array(lanes * layout.series.length);
  const fillSeries = (lane: number, draw: Draw | null): void => {
    let from = firstSeries + lane;
    layout.series.forEach(([name, length], place) => {
      const values = draw?.[name as 'noise' | 'turnover'];
      const at = lane * layout.series.length + place;
      if (held[at] !== values) for (let i = 0; i < length; i++) numbers[from + i * lanes] = values?.[i] ?? 0;
      held[at] = values;
      from += length * lanes;
    });
  };
  const fill = (lane: number, { settings, draw }: Job): void => {
    const inputs = draw ? model.inputsOf(settings, { draw }) : model.inputsOf(settings);
    let at = first + lane;
    for (const place of layout.drawn) {
      numbers[at] = inputs[place] as number;
      at += lanes;
    }
    fillSeries(lane, draw ?? null);
  };

  return {
    precision: id === 'f64x2' ? 'double' : 'single',
    totals: (jobs, month) => {
      const totals = new Float64Array(jobs.length * MONTH_COUNT);
      asked.fill(month === undefined ? 1 : 0);
      if (month !== undefined) asked[month] = 1;
      const [firstMonth, lastMonth] = [month ?? 0, month ?? HORIZON_MONTHS];
      for (let from = 0; from < jobs.length; from += lanes) {
        const full = Math.min(lanes, jobs.length - from);
        // Lanes that are left over run what they ran before.
        for (let lane = 0; lane < full; lane++) fill(lane, jobs[from + lane] as Job);
        for (let vector = 0; vector < wide; vector += VECTOR) kernel.draw(record + vector);
        kernel.run(record, table, 0, out, 0, wide, mask, lastMonth);
        for (let lane = 0; lane < full; lane++) {
          const to = (from + lane) * MONTH_COUNT;
          for (let at = firstMonth; at <= lastMonth; at++)
            totals[to + at] = numbers[total / size + at * lanes + lane] as number;
        }
      }
      return totals;
    },
  };
}

const modules = new Map<LanesId, Promise<WebAssembly.Module | null>>();

/** The kernel's module, or null where the machine has no vectors or the file does not come. */
function runsModule(id: LanesId): Promise<WebAssembly.Module | null> {
  const known = modules.get(id);
  if (known) return known;
  const coming = bytesOf(id).then(
    (bytes) => (WebAssembly.validate(bytes) ? WebAssembly.compile(bytes) : null),
    () => null,
  );
  modules.set(id, coming);
  return coming;
}

async function runsOf(precision: Precision): Promise<Runs> {
  const id = LANES_OF[precision];
  const module = await runsModule(id);
  if (module) return runsBy(id, module, lanesModel());
  const { MODEL } = await import('../model/current.ts');
  return runsOneByOne(MODEL);
}

/** The fastest runs of this machine; where there are no vectors the scalar module is loaded, and all is double. */
export async function fastestRuns(): Promise<RunsBy> {
  const [double, single] = await Promise.all([runsOf('double'), runsOf('single')]);
  return { double, single };
}

/** Draws side by side through a WebAssembly kernel: two doubles or four singles at once. */
import { bytesOf, layouts } from 'virtual:umbral-lanes';
import type { FuturesOf } from '../model/ensemble-by.ts';
import { type Draw, type Model, STEPS_PER_MONTH } from '../model/model.ts';
import { baselineSettings, type Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';
import type { Column } from './protocol.ts';

export type LanesId = 'f64x2' | 'f32x4';

const VECTOR = 16;
const PAGE = 65536;
const STEPS = HORIZON_MONTHS * STEPS_PER_MONTH + 1;
const NEVER = 0x7fffffff;
/** Groups of draws between two looks at what else has arrived. */
const GROUPS = 8;

const modules = new Map<LanesId, Promise<WebAssembly.Module | null>>();

/** The kernel's module, or null where the machine has no vectors or the file does not come. */
export function kernelModule(id: LanesId): Promise<WebAssembly.Module | null> {
  const known = modules.get(id);
  if (known) return known;
  const coming = bytesOf(id).then(
    (bytes) => (WebAssembly.validate(bytes) ? WebAssembly.compile(bytes) : null),
    () => null,
  );
  modules.set(id, coming);
  return coming;
}

/** What `emitKernel` exports. */
export interface KernelExports {
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
 * Writes into `gates` the first step at which each gate is open: where one of its settings in the table is not zero.
 * `table` begins at the table and holds that many steps.
 */
export function openGates(
  layout: (typeof layouts)[LanesId],
  table: Column,
  steps: number,
  gates: Int32Array,
): void {
  const first = new Map<number, number>();
  const firstOf = (place: number): number => {
    if (place < layout.scalars) return table[place] === 0 ? NEVER : 0;
    for (let n = 0; n < steps; n++) if (table[place + n * layout.row] !== 0) return n;
    return NEVER;
  };
  layout.gates.forEach((places, i) => {
    let open = NEVER;
    for (const place of places) {
      const known = first.get(place) ?? firstOf(place);
      first.set(place, known);
      open = Math.min(open, known);
    }
    gates[i] = open;
  });
}

/** Where a share is written: a place for so many draws from `first` on, `[month * draws + draw - first]`. */
export interface Room {
  readonly draws: number;
  readonly first: number;
  /** The column of that name, made like `kind` where it is not there yet. */
  readonly columnOf: (name: string, kind: ColumnKind) => Column;
}
export type ColumnKind = Float64ArrayConstructor | Float32ArrayConstructor;

/** Room for draws `from` to `until` alone: each column in one of the buffers, where the next is long enough. */
export function ownRoom(from: number, until: number, buffers: readonly ArrayBuffer[] = []): Room {
  const length = MONTH_COUNT * (until - from);
  const left = [...buffers];
  return {
    draws: until - from,
    first: from,
    columnOf: (_, kind) => {
      const buffer = left.pop();
      return buffer !== undefined && buffer.byteLength >= length * kind.BYTES_PER_ELEMENT
        ? new kind(buffer, 0, length)
        : new kind(length);
    },
  };
}

/**
 * Runs draws `from` to `until`, yielding now and then. They are written into `room`, so that nothing is left to collect, or into room
 * of their own.
 */
export type RunShare = (
  settings: Settings,
  columns: readonly string[],
  from: number,
  until: number,
  room?: Room,
) => Generator<number, Readonly<Record<string, Column>>>;

/**
 * Draws of a seed through a kernel. Two doubles have the bits of the scalar module; four singles are within 1e-3 points.
 *
 * What is drawn lies in the kernel's memory once, with what follows from it alone; a move writes the settings, from which
 * the kernel makes a table for all draws. `room` is the number of draws there is room for; `from` is a multiple of 8.
 */
export function sharesBy(
  id: LanesId,
  module: WebAssembly.Module,
  model: Model,
  room: number,
  drawOf: (k: number) => Draw,
): RunShare {
  const layout = layouts[id];
  const { lanes, size } = layout;
  /** Bytes of a value in all lanes. */
  const wide = lanes * size;
  const groups = Math.ceil(room / lanes);
  const record = (layout.values + layout.series.reduce((sum, [, length]) => sum + length, 0)) * wide;

  let used = layout.frame;
  const take = (bytes: number): number => {
    const at = used;
    used += Math.ceil(bytes / VECTOR) * VECTOR;
    return at;
  };
  const table = take((layout.scalars + layout.row * STEPS) * size);
  const gates = take(layout.gates.length * 4);
  const out = take(layout.columns.length * 4);
  const mask = take(MONTH_COUNT + 1);
  const records = take(groups * record);

  const memory = new WebAssembly.Memory({ initial: Math.ceil(used / PAGE) });
  const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as KernelExports;
  const view = () => (id === 'f64x2' ? new Float64Array(memory.buffer) : new Float32Array(memory.buffer));
  let numbers = view();
  new Uint8Array(memory.buffer, mask, MONTH_COUNT).fill(1);

  const put = (address: number, values: ArrayLike<number>, places: readonly number[] | null): void => {
    let at = address / size;
    for (let i = 0; i < (places ?? values).length; i++, at += lanes)
      numbers[at] = values[places ? (places[i] as number) : i] as number;
  };
  const today = baselineSettings();
  const filled = new Uint8Array(groups);
  const fill = (group: number): void => {
    const at = records + group * record;
    for (let lane = 0; lane < lanes; lane++) {
      // A last group that is not full runs its last draw again.
      const draw = drawOf(Math.min(group * lanes + lane, room - 1));
      const first = at + lane * size;
      put(first, model.inputsOf(today, { draw }), layout.drawn);
      let series = first + layout.values * wide;
      for (const values of [draw.noise, draw.turnover]) {
        put(series, values, null);
        series += values.length * wide;
      }
    }
    for (let vector = 0; vector < wide; vector += VECTOR) kernel.draw(at + vector);
    filled[group] = 1;
  };

  // A column holds the draws of one slice, and is copied out after it: months that lay a power of two apart would share few
  // places of the processor's cache.
  const slice = GROUPS * wide;
  const columns = new Map<string, number>();
  const addressOf = (name: string): number => {
    if (!layout.columns.includes(name)) throw new Error(`the kernel has no column ${name}`);
    const known = columns.get(name);
    if (known !== undefined) return known;
    const at = take(MONTH_COUNT * slice);
    const missing = Math.ceil((used - memory.buffer.byteLength) / PAGE);
    if (missing > 0) {
      memory.grow(missing);
      numbers = view();
    }
    columns.set(name, at);
    return at;
  };

  /** What the table and the places of the columns were last made for. */
  let holder: { readonly settings: Settings; readonly asked: readonly string[] } | null = null;
  return function* (settings, asked, start, end, room) {
    const addresses = asked.map(addressOf);
    const prepare = (): void => {
      if (holder?.settings === settings && holder.asked === asked) return;
      holder = { settings, asked };
      const inputs = model.inputsOf(settings);
      layout.settings.forEach((place, i) => {
        numbers[table / size + i] = inputs[place] as number;
      });
      kernel.settings(table, STEPS);
      const words = new Int32Array(memory.buffer);
      openGates(layout, numbers.subarray(table / size), STEPS, words.subarray(gates / 4));
      layout.columns.forEach((name, i) => {
        words[out / 4 + i] = asked.includes(name) ? (columns.get(name) as number) : 0;
      });
    };
    prepare();
    const { draws, first: origin, columnOf } = room ?? ownRoom(start, end);
    const values = asked.map((name) => columnOf(name, id === 'f64x2' ? Float64Array : Float32Array));
    const last = Math.ceil(end / lanes);
    for (let from = start / lanes; from < last; ) {
      const until = Math.min(last, from + GROUPS);
      for (let group = from; group < until; group++) {
        if (filled[group] === 0) fill(group);
        const at = records + group * record;
        kernel.run(at, table, gates, out, (group - from) * wide, slice, mask, HORIZON_MONTHS);
      }
      const [first, stop] = [from * lanes, Math.min(until * lanes, end)];
      values.forEach((column, i) => {
        const address = (addresses[i] as number) / size;
        for (let month = 0; month < MONTH_COUNT; month++) {
          const row = address + (month * slice) / size;
          column.set(numbers.subarray(row, row + stop - first), month * draws + first - origin);
        }
      });
      from = until;
      if (from >= last) break;
      yield stop - start;
      // Somebody else may have run another package in between.
      prepare();
    }
    return Object.fromEntries(asked.map((name, i) => [name, values[i] as Column]));
  };
}

/** A list of draws through a kernel, all at once. */
export function futuresBy(
  id: LanesId,
  module: WebAssembly.Module,
  model: Model,
  draws: readonly Draw[],
): FuturesOf {
  const run = sharesBy(id, module, model, draws.length, (k) => draws[k] as Draw);
  return function* (settings, asked) {
    return { draws: draws.length, columns: yield* run(settings, asked, 0, draws.length) };
  };
}

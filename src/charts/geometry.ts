import type { Band, MonthlyValues } from './types.ts';

/** From data to pixels. */
export type Scale = (value: number) => number;

/** Shape: [low, high] of the data onto [from, to] of the pixels, straight. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0]);
  return (value) => range[0] + (value - domain[0]) * slope;
}

/** A tenth of a pixel is finer than any screen and keeps exported files small. */
export const px = (x: number): string => String(Math.round(x * 10) / 10);

/** A line through the months `from` to `to`, both included. Empty when fewer than two months are there. */
export function linePath(values: MonthlyValues, from: number, to: number, x: Scale, y: Scale): string {
  let path = '';
  for (let month = from; month <= Math.min(to, values.length - 1); month++) {
    path += `${path === '' ? 'M' : 'L'}${px(x(month))},${px(y(values[month] ?? 0))}`;
  }
  return path;
}

/** The same as stairs: flat from month to month, straight up or down where the value changes. */
export function stepPath(values: MonthlyValues, from: number, to: number, x: Scale, y: Scale): string {
  const last = Math.min(to, values.length - 1);
  if (last <= from) return '';
  let path = `M${px(x(from))},${px(y(values[from] ?? 0))}`;
  for (let month = from + 1; month <= last; month++)
    if (values[month] !== values[month - 1]) path += `H${px(x(month))}V${px(y(values[month] ?? 0))}`;
  return `${path}H${px(x(last))}`;
}

/** A band whose edges are stairs. Both edges change in the same months. */
export function stepBandPath(band: Band, from: number, to: number, x: Scale, y: Scale): string {
  const corners = (values: ArrayLike<number>): readonly string[] => {
    const at = (month: number) => interpolate(band.months, values, month);
    const points = [`${px(x(from))},${px(y(at(from)))}`];
    for (let month = from + 1; month <= to; month++) {
      if (at(month) === at(month - 1) && month < to) continue;
      points.push(`${px(x(month))},${px(y(at(month - 1)))}`, `${px(x(month))},${px(y(at(month)))}`);
    }
    return points;
  };
  return `M${corners(band.high).join('L')}L${[...corners(band.low)].reverse().join('L')}Z`;
}

/** The area between the band's edges, clipped to the months `from` to `to` by interpolation. */
export function bandPath(band: Band, from: number, to: number, x: Scale, y: Scale): string {
  const [high, low] = bandEdges(band, from, to, x, y);
  return high.length === 0 ? '' : `M${high.join('L')}L${[...low].reverse().join('L')}Z`;
}

/** The band's upper and lower edge as two open lines. */
export function bandOutline(band: Band, from: number, to: number, x: Scale, y: Scale): string {
  const edges = bandEdges(band, from, to, x, y);
  return edges.map((edge) => (edge.length === 0 ? '' : `M${edge.join('L')}`)).join('');
}

type Edge = readonly string[];

function bandEdges(band: Band, from: number, to: number, x: Scale, y: Scale): readonly [Edge, Edge] {
  const inside = band.months.filter((month) => month > from && month < to);
  const first = band.months[0] ?? 0;
  const last = band.months.at(-1) ?? 0;
  const months = [Math.max(from, first), ...inside, Math.min(to, last)];
  if (months.length < 2 || Math.max(from, first) >= Math.min(to, last)) return [[], []];
  const edge = (values: ArrayLike<number>): Edge =>
    months.map((month) => `${px(x(month))},${px(y(interpolate(band.months, values, month)))}`);
  return [edge(band.high), edge(band.low)];
}

/** Straight lines between known points; flat outside them. `at` must ascend. */
export function interpolate(at: readonly number[], values: ArrayLike<number>, where: number): number {
  // Where every month is known, as a rule, the place is the month.
  const next = at[where] === where ? where : at.findIndex((point) => point >= where);
  if (next === -1) return values[values.length - 1] ?? 0;
  const high = values[next] ?? 0;
  if (next === 0) return high;
  const low = values[next - 1] ?? 0;
  const [from, to] = [at[next - 1] ?? 0, at[next] ?? 0];
  return low + ((high - low) * (where - from)) / (to - from);
}

/**
 * Moves labels apart so that none overlap, as little as needed and in their order.
 *
 * Unit     pixels. The result has the order of the input; all lie in [low, high] when there is room.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((index) => wanted[index] ?? 0);
  for (let i = 0; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, i === 0 ? low : (placed[i - 1] ?? 0) + gap);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, i === placed.length - 1 ? high : (placed[i + 1] ?? 0) - gap);
  }
  const result: number[] = [];
  order.forEach((index, place) => {
    result[index] = placed[place] ?? 0;
  });
  return result;
}

const LADDER = [0.5, 1, 1.5, 2, 3, 5, 10, 20, 50];

/** The smallest rung that holds the size: a fixed ladder, so that a scale does not creep while a lever is dragged. */
export function ladder(size: number): number {
  return LADDER.find((rung) => rung >= Math.abs(size)) ?? 100;
}

/** Fifths of `high` that lie in [low, high], zero among them. */
export function fifths(low: number, high: number): readonly number[] {
  const step = high / 5;
  const below = Math.floor(-low / step + 1e-9);
  return Array.from({ length: below + 6 }, (_, index) => (index - below) * step);
}

/** A weight in points of 100 without the dust of binary fractions. */
export const weightText = (weight: number): string => String(Number(weight.toFixed(3)));

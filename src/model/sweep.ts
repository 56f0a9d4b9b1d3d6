import { PARAMETER_IDS } from '../evidence/parameters.ts';
import { csvRow } from '../kernel/csv.ts';
import { MODEL, MODEL_VERSION } from './current.ts';
import { drawTableOf } from './draw-table.ts';
import { oneByOne } from './ensemble-by.ts';
import { NEVER } from './inputs.ts';
import type { Draw } from './model.ts';
import type { View } from './path.ts';
import { type Settings, withoutPackage } from './settings.ts';
import { inView } from './view.ts';
import { CHANCE_MONTHS, INDICATOR_IDS } from './vocabulary.ts';

/** What is swept: draws `0` to `draws - 1` of a seed, or one part of them. */
export interface Swept {
  readonly draws: number;
  readonly seed: number;
  readonly view: View;
  readonly shard: { readonly part: number; readonly of: number };
}

/** Months of the accumulated noise that is printed. */
const NOISE_MONTHS = [12, 18, 24, 36, 48] as const;
/** Draws that are run before their rows are handed on. */
const BLOCK = 64;

const heading = (): readonly string[] => [
  'draw',
  'seed',
  'model',
  'view',
  ...PARAMETER_IDS.map((id) => `parameter.${id}`),
  ...INDICATOR_IDS.map((id) => `weight.${id}`),
  ...INDICATOR_IDS.map((id) => `starting.${id}`),
  'event.sandboxActive',
  'event.regionalStallMonth',
  'event.dataRemeasuredMonth',
  'event.turnoverMonths',
  ...NOISE_MONTHS.map((month) => `noise.${month}`),
  ...[1, 2, 3, 4].map((edition) => `methodShock.${edition}`),
  ...['total', 'baseline', 'policyContribution'].flatMap((name) =>
    CHANCE_MONTHS.map((month) => `${name}.${month}`),
  ),
];

const monthOrNothing = (month: number): number | '' => (month === NEVER ? '' : month);

/** Everything drawn in a row: weights in shares of the total, months in months from July 2026, empty where it never comes. */
const drawnCells = ({ parameters, weights, starting, events, noise, methodShocks, turnover }: Draw) => [
  ...parameters,
  ...weights,
  ...starting,
  events.sandboxActive,
  monthOrNothing(events.regionalStallMonth),
  monthOrNothing(events.dataRemeasuredMonth),
  // Months in which a change of president is being absorbed.
  turnover.reduce((sum, share) => sum + share, 0) / ((turnover.length - 1) / 48),
  ...NOISE_MONTHS.map((month) => noise[month] as number),
  ...methodShocks.slice(1),
];

/** Draws of a part: consecutive, and every draw in exactly one part. */
function rangeOf({ draws, shard }: Swept): { readonly from: number; readonly to: number } {
  const { part, of } = shard;
  return { from: Math.floor(((part - 1) * draws) / of), to: Math.floor((part * draws) / of) };
}

/**
 * One row per draw as comma-separated values, the heading first, some rows at a time.
 *
 * A row is a function of settings, seed, view and draw alone: parts joined in order, without their headings, are the whole.
 */
export function* sweep(settings: Settings, swept: Swept): Generator<string> {
  const { seed, view } = swept;
  yield `${csvRow(heading())}\n`;
  const { from, to } = rangeOf(swept);
  const tableOf = drawTableOf(MODEL.edition, seed, settings.assumptions);
  for (let first = from; first < to; first += BLOCK) {
    const table = tableOf(first, Math.min(to, first + BLOCK));
    const n = table.draws.length;
    const futuresOf = oneByOne(MODEL, table.draws);
    const [total, baseline] = [settings, withoutPackage(settings)].map((of) => {
      const running = futuresOf(of, ['total']);
      for (;;) {
        const { done, value } = running.next();
        if (done) return inView(value.columns.total as Float64Array, 'total', table, n, view);
      }
    }) as [Float64Array, Float64Array];
    const at = (values: Float64Array, month: number, k: number) => values[month * n + k] as number;
    const rows = table.draws.map((draw, k) =>
      csvRow([
        first + k,
        seed,
        MODEL_VERSION,
        view,
        ...drawnCells(draw),
        ...CHANCE_MONTHS.map((month) => at(total, month, k)),
        ...CHANCE_MONTHS.map((month) => at(baseline, month, k)),
        ...CHANCE_MONTHS.map((month) => at(total, month, k) - at(baseline, month, k)),
      ]),
    );
    yield `${rows.join('\n')}\n`;
  }
}

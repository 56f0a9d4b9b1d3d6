/** What is uncertain, input by input, and draws in which one input at a time comes from elsewhere. */
import type { Edition } from '../edition/edition.ts';
import { PARAMETER_IDS, type ParameterId } from '../evidence/parameters.ts';
import type { Assumptions } from '../model/assumptions.ts';
import { drawsBy, quantileOf } from '../model/draws.ts';
import { type Draw, STEPS_PER_MONTH } from '../model/model.ts';
import { columnsOf } from './sobol-indices.ts';

/**
 * What is drawn beside the parameters, each with all its numbers as one input: starting scores, weights, the walk of noise, the
 * months at which presidents change, and the events.
 *
 * Left out, since the total under a fixed method does not read them: shocks of method, and the noise of the rivals.
 */
export const DRAWN_TOGETHER = [
  'starting-scores',
  'weights',
  'noise',
  'turnover',
  'sandbox-active',
  'regional-stall',
  'data-remeasured',
] as const;
export type InputId = ParameterId | (typeof DRAWN_TOGETHER)[number];

const BY_BEGINNING: readonly (readonly [beginning: string, input: InputId])[] = [
  ['starting/', 'starting-scores'],
  ['weights/', 'weights'],
  ['noise/', 'noise'],
  ['turnover/', 'turnover'],
  ['event/sandbox', 'sandbox-active'],
  ['event/regional', 'regional-stall'],
  ['event/data', 'data-remeasured'],
];
const isParameter = (id: string): id is ParameterId => (PARAMETER_IDS as readonly string[]).includes(id);

/** The input that a drawn number belongs to; null for what the total does not read. */
export const inputOf = (id: string): InputId | null =>
  isParameter(id) ? id : (BY_BEGINNING.find(([beginning]) => id.startsWith(beginning))?.[1] ?? null);

/** Every input that these assumptions leave uncertain. */
export const inputsUnder = (assumptions: Assumptions): readonly InputId[] => [
  ...PARAMETER_IDS.filter((id) => assumptions.parameters[id] === undefined),
  ...DRAWN_TOGETHER,
];

/** Numbers that decide whether an event comes. */
const COMES = /^event\/(sandbox-active|regional-stall|data-remeasured\/(24|48))$/;
/** An event whose number is this small comes, one whose number is this large does not, whatever its chance. */
const [SURELY, HARDLY] = [1e-3, 1 - 1e-3];
/** Two sides of a parameter's distribution. */
const [LOW, HIGH] = [0.02, 0.98];

/** Where the numbers of a draw come from. */
interface Mix {
  /** Of everything that is not `input`. */
  readonly rest: 'a' | 'b' | 'screening';
  readonly input: InputId | null;
  readonly own: 'b' | 'low' | 'high';
}

/** Parameters that the making of a draw reads: with them more changes than their own number. */
export const READ_IN_DRAWS: readonly ParameterId[] = [
  'idx_weight_noise',
  'noise_fixed_method_sd',
  'noise_edition_sd',
  'idx_method_change_prob',
  'idx_data_remeasure_prob',
  'idx_data_remeasure_prob_48',
  'p_sandbox_active',
  'ev_regional_cut_prob',
  'ev_turnover_rate',
  'turnover_months',
];

/** Draws from two matrices A and B; those of screening are A's, half of them with events made to come. */
export interface MixedDraws {
  readonly a: (k: number) => Draw;
  readonly b: (k: number) => Draw;
  /** Draw k of A with one input from B. */
  readonly ab: (k: number, input: InputId) => Draw;
  readonly screening: (k: number) => Draw;
  /** As `screening`, with one input on one side of what it can be, or on the other. */
  readonly moved: (k: number, input: InputId, side: 'low' | 'high') => Draw;
}

/** Draws of an edition under some assumptions; the same for the same seed. */
export function mixedDraws(edition: Edition, seed: number, assumptions: Assumptions): MixedDraws {
  const columns = columnsOf(seed);
  let mix: Mix = { rest: 'a', input: null, own: 'b' };
  const drawOf = drawsBy(
    (id) => {
      const input = inputOf(id);
      const { a, b } = columns(id);
      const comes = COMES.test(id);
      const aside = (k: number): number => {
        const isLow = mix.own === 'low';
        if (input !== null && isParameter(input)) return isLow ? LOW : HIGH;
        if (comes) return isLow ? SURELY : HARDLY;
        return isLow ? b(k) : 1 - b(k);
      };
      // Of four draws one has every event, and one a later re-measurement in place of the earlier.
      const screening = (k: number): number => {
        const kind = Math.floor(k / 2) % 4;
        if (!comes || kind > 1) return a(k);
        return kind === 1 && id === 'event/data-remeasured/24' ? HARDLY : SURELY;
      };
      return (k) => {
        if (input !== null && input === mix.input) return mix.own === 'b' ? b(k) : aside(k);
        if (mix.rest === 'screening') return screening(k);
        return mix.rest === 'a' ? a(k) : b(k);
      };
    },
    edition,
    STEPS_PER_MONTH,
    assumptions,
  );
  const by = (k: number, next: Mix): Draw => {
    mix = next;
    return drawOf(k);
  };
  const remembered = (of: (k: number) => Draw): ((k: number) => Draw) => {
    let last: { readonly k: number; readonly draw: Draw } | null = null;
    return (k) => {
      if (last?.k !== k) last = { k, draw: of(k) };
      return last.draw;
    };
  };
  const a = remembered((k) => by(k, { rest: 'a', input: null, own: 'b' }));
  const b = remembered((k) => by(k, { rest: 'b', input: null, own: 'b' }));
  const screening = remembered((k) => by(k, { rest: 'screening', input: null, own: 'b' }));
  /** Null where more than the parameter's own number would change. */
  const withOne = (draw: Draw, input: InputId, value: (place: number) => number): Draw | null => {
    if (!isParameter(input) || READ_IN_DRAWS.includes(input)) return null;
    const place = PARAMETER_IDS.indexOf(input);
    const parameters = draw.parameters.slice();
    parameters[place] = value(place);
    return { ...draw, parameters };
  };
  return {
    a,
    b,
    ab: (k, input) =>
      withOne(a(k), input, (place) => b(k).parameters[place] as number) ??
      by(k, { rest: 'a', input, own: 'b' }),
    screening,
    moved: (k, input, own) =>
      withOne(screening(k), input, (place) =>
        quantileOf(PARAMETER_IDS[place] as ParameterId)(own === 'low' ? LOW : HIGH),
      ) ?? by(k, { rest: 'screening', input, own }),
  };
}

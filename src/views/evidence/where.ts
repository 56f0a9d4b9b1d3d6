/** Where a coefficient enters the model: read off the equations and the levers, never typed. */
import { PARAMETERS, type ParameterId } from '../../evidence/parameters.ts';
import type { EffectParameterId } from '../../i18n/es-PE/parts/evidence-limits.ts';
import { EQUATIONS, type Equation } from '../../model/equations/index.ts';
import { type Effect, LEVER_IDS, LEVERS, type LeverId } from '../../model/index.ts';
import { type TopicId, topicOf } from '../method/facts.ts';

/** What the equations do not hold, by what it is for; tests/evidence/where.test.ts holds this to the code. */
const OUTSIDE = {
  draws: ['idx_weight_noise', 'noise_fixed_method_sd'],
  published: ['idx_method_change_prob', 'noise_edition_sd', 'noise_common_corr', 'idx_cutoff_lag_months'],
  tests: ['cal_base_rate_cross', 'eff_first_strategy_VIS'],
  context: [
    'idx_meas_lag_months',
    'drift_peers',
    'exec_backload',
    'cost_phd_abroad_kusd',
    'cost_startup_grant_kpen',
    'cost_compliance_kusd',
    'bass_p',
    'bass_q',
    'adopt_firms_now',
  ],
} as const satisfies Record<string, readonly ParameterId[]>;
export type OutsideUse = keyof typeof OUTSIDE;
export const OUTSIDE_USES = Object.keys(OUTSIDE) as readonly OutsideUse[];

/** What a coefficient is for where no equation holds it; null where one does. */
export function outsideUseOf(id: ParameterId): OutsideUse | null {
  return OUTSIDE_USES.find((use) => (OUTSIDE[use] as readonly ParameterId[]).includes(id)) ?? null;
}

/** The coefficients that an equation holds, each once, in reading order. */
export function parametersOf(equation: Equation): readonly ParameterId[] {
  const found = new Set<ParameterId>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('op' in part && part.op === 'parameter' && 'id' in part) found.add(part.id as ParameterId);
    else Object.values(part).forEach(visit);
  };
  visit(equation);
  return [...found];
}

let byParameter: Map<ParameterId, Equation[]> | null = null;

/** The equations that hold a coefficient, in reading order. */
export function equationsWith(id: ParameterId): readonly Equation[] {
  if (byParameter === null) {
    byParameter = new Map();
    for (const equation of EQUATIONS)
      for (const parameter of parametersOf(equation))
        byParameter.set(parameter, [...(byParameter.get(parameter) ?? []), equation]);
  }
  return byParameter.get(id) ?? [];
}

export interface LeverUses {
  readonly effects: readonly { readonly lever: LeverId; readonly effect: Effect }[];
  readonly lag: readonly LeverId[];
  readonly cost: readonly LeverId[];
  readonly uses: readonly LeverId[];
}

/** The levers whose records name a coefficient, by what it is to them. */
export function leversWith(id: ParameterId): LeverUses {
  const where = (holds: (lever: (typeof LEVERS)[LeverId]) => boolean): readonly LeverId[] =>
    LEVER_IDS.filter((lever) => holds(LEVERS[lever]));
  return {
    effects: LEVER_IDS.flatMap((lever) =>
      LEVERS[lever].effects.filter((effect) => effect.parameter === id).map((effect) => ({ lever, effect })),
    ),
    lag: where(({ effects, stock }) => effects.some(({ lag }) => lag === id) || stock?.rented?.lag === id),
    cost: where(({ cost }) => cost.kind !== 'none' && cost.parameters.includes(id)),
    uses: where(
      ({ uses = [], effects, stock }) =>
        stock?.rented?.lag !== id &&
        (uses.includes(id) || stock?.decay === id || effects.some(({ rentedCredit }) => rentedCredit === id)),
    ),
  };
}

/** Own calculations on published figures, in the bibliography. */
const COMPUTED = ['D1', 'D2', 'D3', 'X1'];

/** Whose figure it is: ours alone, ours within what others say, ours in part, computed by us, or theirs. */
export function whoseIs(id: ParameterId): 'alone' | 'framed' | 'partly' | 'computed' | 'theirs' {
  const { sources, grade } = PARAMETERS[id];
  const cited: readonly string[] = sources;
  if (cited.every((source) => source === 'J')) return 'alone';
  if (grade === 'D') return 'framed';
  if (cited.includes('J')) return 'partly';
  return cited.every((source) => COMPUTED.includes(source)) ? 'computed' : 'theirs';
}

/** The part of an address that names a coefficient: `eff_rd_RES` is `record-eff-rd-res`. */
const slugOf = (id: ParameterId): string => id.toLowerCase().replaceAll('_', '-');
export const recordSection = (id: ParameterId): string => `record-${slugOf(id)}`;
/** The part of an address that asks for the equations of a coefficient. */
export const usesSection = (id: ParameterId): string => `uses-${slugOf(id)}`;

/** The coefficient that a part of an address names; null where it names none. */
export function namedBy(section: string | null, kind: 'record' | 'uses'): ParameterId | null {
  const slug = section?.startsWith(`${kind}-`) ? section.slice(kind.length + 1) : null;
  const ids = Object.keys(PARAMETERS) as ParameterId[];
  return slug === null ? null : (ids.find((id) => slugOf(id) === slug) ?? null);
}

type Limit =
  | { readonly kind: 'effect'; readonly id: EffectParameterId }
  | { readonly kind: 'topic'; readonly id: TopicId };

/** Which sentence says what a coefficient does not cover: its own, or that of its subject. */
export function limitOf(id: ParameterId): Limit {
  return isEffect(id) ? { kind: 'effect', id } : { kind: 'topic', id: topicOf(id) };
}

const NAMED_EFFECTS: readonly ParameterId[] = [
  'p_sandbox_active',
  'rented_compute_credit',
  'retention_emigration_cut',
  'mult_platform',
  'mult_cash_only',
  'credit_kept_platform',
];

function isEffect(id: ParameterId): id is EffectParameterId {
  return id.startsWith('eff_') || NAMED_EFFECTS.includes(id);
}

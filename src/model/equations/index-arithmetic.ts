/** Complements, ceiling, the index itself and the rivals (docs/model.md, sections of the same names). */
import type { Edition } from '../../edition/edition.ts';
import { WITHOUT_DRIFT } from '../drift.ts';
import {
  add,
  clamp,
  div,
  type Expression,
  equation,
  exp,
  input,
  max,
  min,
  monthly,
  mul,
  now,
  type Operand,
  parameter,
  pow,
  step,
  sub,
  when,
} from '../expression.ts';
import { factorOf, LEVERS } from '../levers/index.ts';
import {
  DIMENSION_IDS,
  type DimensionId,
  INDICATOR_IDS,
  type IndicatorId,
  LEVER_IDS,
  SUBDIMENSION_IDS,
  type SubdimensionId,
} from '../vocabulary.ts';
import { switched } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';
import { effectName } from './lever-names.ts';
import { delay } from './response.ts';

const complements = inSection('complements');
const ceiling = inSection('ceiling');
const index = inSection('index');
const rivals = inSection('rivals');

/** Indicators that complementarity reads. */
const COMPLEMENT_IDS = ['professional-training', 'advanced-talent', 'compute'] as const;
const LEAST_AGGREGATE = 0.005;
/** Above it compute and talent would replace each other almost freely. */
const HIGHEST_ELASTICITY = 0.95;
/** Two scores of 0-100 become one number of 0-1. */
const TOP_OF_TWO = 200;
/** Closer to 1 than this, the curve of the ceiling is the exponential. */
export const AS_GOOD_AS_ONE = 1e-6;

/** H = (T^rho/2 + C^rho/2)^(1/rho). */
const aggregate = (talent: Expression, compute: Expression): Expression => {
  const rho = equation('complements/rho');
  return pow(add(mul(0.5, pow(talent, rho)), mul(0.5, pow(compute, rho))), div(1, rho));
};
const capacity = (h: Expression): Expression => {
  const power = pow(h, parameter('absorptive_slope'));
  return div(power, add(power, pow(parameter('absorptive_half'), parameter('absorptive_slope'))));
};
/** Starting score and the gain of policy one step ago: no drift, no noise. */
const scoreForComplements = (id: (typeof COMPLEMENT_IDS)[number]): Expression =>
  add(input(`starting/${id}`), equation(`${id}/gain-before`));

export const complementEquations: readonly Equation[] = [
  complements.auxiliary(
    'complements/rho',
    'exponent',
    sub(1, div(1, min(HIGHEST_ELASTICITY, parameter('ces_compute_talent')))),
  ),
  complements.auxiliary(
    'complements/aggregate',
    'aggregate 0-1',
    aggregate(
      max(
        LEAST_AGGREGATE,
        div(
          add(scoreForComplements('professional-training'), scoreForComplements('advanced-talent')),
          TOP_OF_TWO,
        ),
      ),
      max(LEAST_AGGREGATE, div(scoreForComplements('compute'), 100)),
    ),
  ),
  complements.auxiliary(
    'complements/aggregate-today',
    'aggregate 0-1',
    aggregate(max(LEAST_AGGREGATE, input('today/talent')), max(LEAST_AGGREGATE, input('today/compute'))),
  ),
  complements.auxiliary(
    'complements/rd-factor',
    'multiplier',
    switched(
      'complements',
      min(
        1,
        div(
          mul(parameter('mult_complement_rd'), equation('complements/aggregate')),
          equation('complements/aggregate-today'),
        ),
      ),
      1,
    ),
  ),
  complements.auxiliary(
    'complements/capacity-today',
    'share',
    capacity(equation('complements/aggregate-today')),
  ),
  complements.auxiliary(
    'complements/absorptive-ratio',
    'ratio',
    switched(
      'complements',
      div(capacity(equation('complements/aggregate')), equation('complements/capacity-today')),
      1,
    ),
  ),
];

/** Credit on paper: fades while nothing is executed; the credit of what is in force already. */
export const creditEquations: readonly Equation[] = [
  ceiling.auxiliary(
    'governance/executed',
    'S/ million a year',
    max(
      0,
      add(
        ...LEVER_IDS.filter(
          (id) => LEVERS[id].needsBudgetGate && LEVERS[id].cost.kind !== 'absorption-only',
        ).map((id) => mul(equation(`${id}/delivered`), equation(`${id}/yearly-unit-cost`))),
      ),
    ),
  ),
  ceiling.auxiliary(
    'governance/backed',
    'share',
    min(
      1,
      max(
        div(equation('governance/executed'), parameter('gov_exec_full_pen')),
        equation('compliance/delivered'),
      ),
    ),
  ),
  ceiling.stock(
    'governance/credit-left',
    'share',
    mul(1),
    mul(
      equation('governance/credit-left'),
      exp(
        div(
          mul(
            switched('ceiling', mul(-1, parameter('decay_gov_paper')), 0),
            sub(1, equation('governance/backed')),
            step,
          ),
          12,
        ),
      ),
    ),
  ),
  ...delay('in-force/governance', 'response', 'lag_governance_months', mul(1)),
];

/** What is in force already, in every scenario: shares of a sub-dimension's points. */
const IN_FORCE = [
  { indicator: 'ai-strategy', parameter: 'eff_strategy_VIS', share: 2 / 3 },
  { indicator: 'institutions', parameter: 'eff_strategy_VIS', share: 1 / 3 },
  { indicator: 'ai-regulation', parameter: 'eff_regulation_REG', share: 0.125 },
  { indicator: 'cybersecurity', parameter: 'eff_regulation_REG', share: 0.25 },
  { indicator: 'ethics-sustainability', parameter: 'eff_regulation_REG', share: 0.625 },
] as const;

const weight = (id: IndicatorId): Expression => input(`weight/${id}`);
const starting = (id: IndicatorId): Expression => input(`starting/${id}`);
/** Room above when positive, room below when negative. */
const room = (id: IndicatorId, sign: Expression): Expression =>
  when(sign, 'lt', 0, starting(id), sub(100, starting(id)));
const perUnit = (change: Expression, sum: Expression): Expression => when(sum, 'eq', 0, 0, div(change, sum));

const driftYearly = parameter('drift_peru_bau');

/** Net sum of what effects, drags, credit and saved people give to an indicator. */
function netSum(id: IndicatorId, edition: Edition): Expression {
  const terms: Operand[] = LEVER_IDS.flatMap((lever) =>
    LEVERS[lever].effects
      .filter((effect) => effect.indicator === id)
      .map((effect) => equation(effectName(LEVERS[lever], effect))),
  );
  for (const credit of IN_FORCE)
    if (credit.indicator === id)
      terms.push(
        mul(
          equation('in-force/governance/3'),
          parameter(credit.parameter),
          factorOf(credit, edition),
          equation('governance/credit-left'),
        ),
      );
  if (id === 'professional-training' || id === 'advanced-talent')
    terms.push(mul(starting(id), equation('retention/saved-share')));
  return add(...terms);
}

/** What is left of a net sum under the ceiling of 100, or above the floor of 0. */
function underCeiling(net: Expression, path: Expression): Expression {
  const height = sub(100, path);
  const gamma = parameter('sat_ceiling_gamma');
  const slack = sub(1, gamma);
  const curved = mul(height, sub(1, pow(max(0, sub(1, div(mul(slack, net), height))), div(1, slack))));
  const exponential = mul(height, sub(1, exp(div(mul(-1, net), height))));
  const gain = when(
    height,
    'le',
    0,
    0,
    when(max(slack, mul(-1, slack)), 'lt', AS_GOOD_AS_ONE, exponential, curved),
  );
  const loss = when(path, 'le', 0, 0, mul(path, sub(exp(div(net, path)), 1)));
  return when(net, 'eq', 0, 0, when(net, 'lt', 0, loss, gain));
}

/** The indicators: drift, noise, net sum, ceiling and score. */
export const indicatorEquations = (edition: Edition): readonly Equation[] => [
  index.auxiliary('noise', 'points of the total', monthly('noise')),
  index.auxiliary(
    'drift/room',
    'points',
    add(
      ...INDICATOR_IDS.filter((id) => !WITHOUT_DRIFT.includes(id)).map((id) =>
        mul(weight(id), room(id, driftYearly)),
      ),
    ),
  ),
  index.auxiliary(
    'noise/room-above',
    'points',
    add(...INDICATOR_IDS.map((id) => mul(weight(id), sub(100, starting(id))))),
  ),
  index.auxiliary(
    'noise/room-below',
    'points',
    add(...INDICATOR_IDS.map((id) => mul(weight(id), starting(id)))),
  ),
  index.auxiliary(
    'noise/above',
    'points per point of room',
    perUnit(max(0, equation('noise')), equation('noise/room-above')),
  ),
  index.auxiliary(
    'noise/below',
    'points per point of room',
    perUnit(min(0, equation('noise')), equation('noise/room-below')),
  ),
  ...INDICATOR_IDS.flatMap((id) => {
    const path = equation(`${id}/path`);
    const net = equation(`${id}/net`);
    return [
      index.auxiliary(
        `${id}/drift`,
        'points of the indicator a year',
        WITHOUT_DRIFT.includes(id)
          ? mul(0)
          : perUnit(mul(driftYearly, room(id, driftYearly)), equation('drift/room')),
      ),
      index.auxiliary(
        `${id}/path`,
        'points of the indicator',
        clamp(
          add(
            starting(id),
            div(mul(equation(`${id}/drift`), now), 12),
            mul(equation('noise/above'), sub(100, starting(id))),
            mul(equation('noise/below'), starting(id)),
          ),
          0,
          100,
        ),
      ),
      ceiling.auxiliary(`${id}/net`, 'points of the indicator', netSum(id, edition)),
      ceiling.auxiliary(
        `${id}/gain`,
        'points of the indicator',
        switched('ceiling', underCeiling(net, path), net),
      ),
      index.auxiliary(
        `${id}/score`,
        'points of the indicator',
        // Rounding may leave a score that has filled its room a hair above 100.
        switched(
          'ceiling',
          clamp(add(path, equation(`${id}/gain`)), 0, 100),
          add(path, equation(`${id}/gain`)),
        ),
      ),
    ];
  }),
  ...COMPLEMENT_IDS.map((id) =>
    complements.stock(`${id}/gain-before`, 'points of the indicator', mul(0), equation(`${id}/gain`)),
  ),
];

const meanOver = (ids: readonly IndicatorId[]): Expression =>
  clamp(
    div(
      add(...ids.map((id) => mul(weight(id), equation(`${id}/score`)))),
      add(...ids.map((id) => weight(id))),
    ),
    0,
    100,
  );

/** Sub-dimensions, dimensions, total, and what is read off them. */
export function aggregateEquations(edition: Edition): readonly Equation[] {
  const inSubdimension = (id: SubdimensionId) =>
    INDICATOR_IDS.filter((i) => edition.indicators[i].parent === id);
  const inDimension = (id: DimensionId) =>
    SUBDIMENSION_IDS.filter((s) => edition.subdimensions[s].parent === id).flatMap(inSubdimension);
  const subdimension = (id: SubdimensionId) => equation(`subdimension/${id}`);
  const creation = div(add(subdimension('research'), subdimension('innovation-development')), 2);
  const made = div(
    add(equation('research/score'), equation('innovation/score'), equation('advanced-talent/score')),
    3,
  );
  return [
    ...SUBDIMENSION_IDS.map((id) =>
      index.auxiliary(`subdimension/${id}`, 'points', meanOver(inSubdimension(id))),
    ),
    ...DIMENSION_IDS.map((id) => index.auxiliary(`dimension/${id}`, 'points', meanOver(inDimension(id)))),
    index.auxiliary(
      'total',
      'points',
      clamp(add(...INDICATOR_IDS.map((id) => mul(weight(id), equation(`${id}/score`)))), 0, 100),
    ),
    index.auxiliary(
      'total/path',
      'points',
      clamp(add(...INDICATOR_IDS.map((id) => mul(weight(id), equation(`${id}/path`)))), 0, 100),
    ),
    index.auxiliary('asymmetry', 'points', sub(equation('dimension/governance'), made)),
    index.auxiliary('dependency', 'points', sub(subdimension('adoption'), creation)),
  ];
}

/** The other countries: drift of their tier, and the echo among Adopters while the home country is above the line. */
export function rivalEquations(edition: Edition): readonly Equation[] {
  const year = edition.years.at(-1) as number;
  const others = edition.countries.filter((country) => country.code !== edition.home);
  const tierOf = (total: number) =>
    total > edition.tiers.pioneerAbove
      ? 'pioneers'
      : total < edition.tiers.explorerBelow
        ? 'explorers'
        : 'adopters';
  const startOf = (code: string) => others.find((country) => country.code === code)?.totals[year]?.value ?? 0;
  const pioneers = others.filter((country) => tierOf(startOf(country.code)) === 'pioneers');
  return [
    rivals.auxiliary(
      'rivals/drift-adopters',
      'points a year',
      mul(0.5, add(parameter('drift_peers_ex_peru'), parameter('drift_peru_bau'))),
    ),
    rivals.auxiliary('rivals/drift-pioneers', 'points a year', parameter('drift_pioneers')),
    rivals.auxiliary('rivals/drift-explorers', 'points a year', parameter('drift_explorers')),
    rivals.stock(
      'rivals/echo',
      'points',
      mul(0),
      add(
        equation('rivals/echo'),
        when(input('line'), 'lt', equation('total'), div(parameter('echo_adopters'), 12), 0),
      ),
      'month',
    ),
    ...others.map((country) => {
      const tier = tierOf(startOf(country.code));
      return rivals.auxiliary(
        `rivals/${country.code}`,
        'points',
        clamp(
          add(
            input(`rival/${country.code}`),
            div(mul(equation(`rivals/drift-${tier}`), now), 12),
            ...(tier === 'adopters' ? [equation('rivals/echo')] : []),
          ),
          0,
          100,
        ),
      );
    }),
    rivals.auxiliary(
      'gap-to-pioneers',
      'points',
      sub(
        div(add(...pioneers.map((country) => equation(`rivals/${country.code}`))), pioneers.length),
        equation('total'),
      ),
    ),
    rivals.auxiliary(
      'rank',
      'place',
      add(
        1,
        ...others.map((country) => when(equation('total'), 'lt', equation(`rivals/${country.code}`), 1, 0)),
      ),
    ),
  ];
}

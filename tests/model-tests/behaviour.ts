import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { ONE_RUN } from '../../src/model/compile/kernel-of.ts';
import { createDraws } from '../../src/model/draws.ts';
import {
  INDICATOR_IDS,
  type IndicatorId,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  MODEL,
  type Settings,
  simulate,
} from '../../src/model/index.ts';
import type { Model, RunOptions } from '../../src/model/model.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { constructedProfile, startingAt } from '../laws/support/profiles.ts';
import { alone, patchedModel, withLevers } from '../model/support/models.ts';
import { figure, type Row, verdict } from './row.ts';

const draw = createDraws(CURRENT_EDITION, 5);
const at = (values: Float64Array, month: number): number => values[month] as number;
const today = withLevers({});
const all = (value: (id: LeverId) => number, timing = { start: 0, ramp: 0 }): Settings =>
  withLevers(Object.fromEntries(LEVER_IDS.map((id) => [id, { value: value(id), ...timing }])));
/** Points of the total that settings add to some indicators by month 48. */
function added(settings: Settings, ids: readonly IndicatorId[], model: Model): number {
  const [run, base] = [model.run(settings), model.run(today)];
  return ids.reduce((sum, id) => {
    const weight = MODEL.weights[INDICATOR_IDS.indexOf(id)] as number;
    return sum + weight * (at(run.column(`${id}/score`), 48) - at(base.column(`${id}/score`), 48));
  }, 0);
}

const nothing: Row = {
  id: 'nothing-from-nothing',
  measure: () => {
    const idle = all((id) => LEVERS[id].baseline, { start: 3, ramp: 5 });
    let different = 0;
    const compare = (options: RunOptions) => {
      const [one, other] = [MODEL.run(idle, options), MODEL.run(today, options)];
      for (const name of ONE_RUN.columns) {
        const right = other.column(name);
        one.column(name).forEach((value, month) => {
          if (value !== right[month]) different += 1;
        });
      }
    };
    compare({});
    for (let k = 0; k < 100; k++) compare({ draw: draw(k) });
    return {
      verdict: verdict(different === 0),
      figures: [figure('draws', 100, 'count'), figure('differentValues', different, 'count')],
    };
  },
};

const extreme: Row = {
  id: 'extreme-conditions',
  measure: () => {
    const settings = [
      today,
      all((id) => LEVERS[id].max),
      all((id) => 1000 * LEVERS[id].max),
      withLevers({ stance: 1, compliance: 1, 'rd-tax': 0, startups: 200 }, { 'startups.mentored-share': 0 }),
    ];
    const models = [MODEL, ...[0, 100].map((score) => patchedModel(startingAt(() => score)))];
    let [least, most, broken] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    const names = ['total', ...INDICATOR_IDS.map((id) => `${id}/score`)];
    for (const model of models)
      for (const setting of settings)
        for (const options of [{}, ...Array.from({ length: 20 }, (_, k) => ({ draw: draw(k) }))]) {
          const run = model.run(setting, options);
          for (const name of names)
            for (const score of run.column(name)) {
              if (!Number.isFinite(score)) broken += 1;
              least = Math.min(least, score);
              most = Math.max(most, score);
            }
        }
    const idle = patchedModel({ exec_public: 0 });
    const unexecuted = Math.max(
      ...simulate(
        all((id) => LEVERS[id].max),
        {},
        idle,
      ).policyContribution.map(Math.abs),
    );
    const maximum = at(simulate(all((id) => LEVERS[id].max)).total, 24);
    return {
      verdict: verdict(least >= 0 && most <= 100 && broken === 0 && unexecuted === 0 && maximum < 57),
      figures: [
        figure('least', least),
        figure('most', most),
        figure('notNumbers', broken, 'count'),
        figure('unexecuted', unexecuted),
        figure('everythingAt24', maximum),
      ],
    };
  },
};

const compute: Row = {
  id: 'compute-without-people',
  measure: () => {
    const settings = withLevers({ 'public-compute': { value: 500, start: 0, ramp: 0 } });
    const peopleAt = (score: number) =>
      patchedModel({
        ...startingAt((_, i) => MODEL.starting[i] as number),
        'starting/professional-training': score,
        'starting/advanced-talent': score,
      });
    const [without, withPeople] = [0, 60].map((score) =>
      added(settings, ['research', 'development'], peopleAt(score)),
    ) as [number, number];
    return {
      verdict: verdict(without / withPeople < 0.1),
      figures: [
        figure('without', without),
        figure('withPeople', withPeople),
        figure('share', without / withPeople, 'share'),
      ],
    };
  },
};

const moves: Row = {
  id: 'every-lever-moves',
  measure: () => {
    const before = simulate(today);
    const largest = LEVER_IDS.map((id) => {
      const moved = simulate(alone(id));
      return Math.max(
        ...INDICATOR_IDS.map((i) => Math.abs(at(moved.indicators[i], 48) - at(before.indicators[i], 48))),
      );
    });
    const still = largest.filter((move) => move < 0.01).length;
    return {
      verdict: verdict(still === 0),
      figures: [
        figure('levers', LEVER_IDS.length, 'count'),
        figure('still', still, 'count'),
        figure('leastMove', Math.min(...largest)),
      ],
    };
  },
};

/** Most that more of a lever takes from one of these indicators in any month. */
function drop(
  less: Settings,
  more: Settings,
  ids: readonly IndicatorId[],
  model = MODEL,
  options: RunOptions = {},
) {
  const [low, high] = [model.run(less, options), model.run(more, options)];
  return Math.max(
    0,
    ...ids.flatMap((id) => {
      const before = low.column(`${id}/score`);
      return Array.from(high.column(`${id}/score`), (score, month) => (before[month] as number) - score);
    }),
  );
}

const monotone: Row = {
  id: 'monotone',
  measure: () => {
    // So much money can be absorbed that nothing is crowded out: the claim is about what is below the limit.
    const roomy = patchedModel({ absorb_base_pen: 1e9 });
    const around = [today, shippedSettings('platform'), all((id) => LEVERS[id].max / 2)];
    let worst = 0;
    for (const id of LEVER_IDS) {
      const claimed = INDICATOR_IDS.filter((indicator) =>
        LEVERS[id].effects.some((e) => e.indicator === indicator && PARAMETERS[e.parameter].value > 0),
      );
      if (claimed.length === 0) continue;
      const amount = (settings: Settings, tenth: number): Settings => ({
        ...settings,
        levers: {
          ...settings.levers,
          [id]: { ...settings.levers[id], value: (tenth / 10) * LEVERS[id].max },
        },
      });
      for (const settings of around)
        for (let tenth = 1; tenth <= 10; tenth++)
          for (const options of [{}, { draw: draw(tenth) }])
            worst = Math.max(
              worst,
              drop(amount(settings, tenth - 1), amount(settings, tenth), claimed, roomy, options),
            );
    }
    const protectedFrom = { value: 1, start: 0, ramp: 0 };
    const innovation = (settings: Settings) => at(MODEL.run(settings).column('innovation/score'), 48);
    const drag = innovation(withLevers({ compliance: 1 })) - innovation(today);
    const protectedDrag =
      innovation(withLevers({ compliance: 1, 'stable-financing': protectedFrom })) -
      innovation(withLevers({ 'stable-financing': protectedFrom }));
    const rich = { adoption: 200, 'rd-grants': 200, training: 10000 };
    return {
      verdict: verdict(worst <= 1e-9),
      figures: [
        figure('worstDrop', worst),
        figure('complianceDrag', drop(today, withLevers({ compliance: 1 }), ['innovation'])),
        figure('protectedDrag', drag - protectedDrag),
        figure('crowdingOut', drop(withLevers(rich), withLevers({ ...rich, startups: 200 }), INDICATOR_IDS)),
      ],
    };
  },
};

const absorptive: Row = {
  id: 'absorptive-order',
  measure: () => {
    const measured = (['open-models', 'regional'] as const).map((lever) => ({
      lever,
      tiers: (['pioneer', 'adopter', 'explorer'] as const).map((tier) => ({
        tier,
        points: added(alone(lever), INDICATOR_IDS, patchedModel(constructedProfile(tier))),
      })),
    }));
    const falls = (points: readonly number[]) =>
      points.every((value, i) => i === 0 || value < (points[i - 1] as number));
    return {
      verdict: verdict(measured.every(({ tiers }) => falls(tiers.map(({ points }) => points)))),
      figures: measured.flatMap(({ lever, tiers }) =>
        tiers.map(({ tier, points }) => figure(`${lever}-${tier}`, points)),
      ),
    };
  },
};

const integration: Row = {
  id: 'integration',
  measure: () => {
    const [quarter, eighth] = [createDraws(CURRENT_EDITION, 5, 4), createDraws(CURRENT_EDITION, 5, 8)];
    const moved = (settings: Settings, k: number | null): number => {
      const total = (stepsPerMonth: 4 | 8) =>
        MODEL.run(settings, {
          stepsPerMonth,
          ...(k === null ? {} : { draw: (stepsPerMonth === 4 ? quarter : eighth)(k) }),
        }).column('total');
      const halved = total(8);
      return Math.max(...total(4).map((score, month) => Math.abs(score - (halved[month] as number))));
    };
    const settings = [today, shippedSettings('platform'), all((id) => LEVERS[id].max)];
    const centre = Math.max(...settings.map((of) => moved(of, null)));
    const draws = Math.max(...settings.flatMap((of) => Array.from({ length: 50 }, (_, k) => moved(of, k))));
    return {
      verdict: verdict(centre < 0.05 && draws < 0.05),
      figures: [figure('centre', centre), figure('draws', draws)],
    };
  },
};

const reproducible: Row = {
  id: 'reproducible',
  measure: () => {
    const platform = shippedSettings('platform');
    const again = createDraws(CURRENT_EDITION, 5);
    const totals = (order: readonly number[], from: typeof draw) =>
      new Map(
        order.map((k) => [
          k,
          MODEL.run(platform, { draw: from(k) })
            .column('total')
            .slice(),
        ]),
      );
    const order = Array.from({ length: 64 }, (_, k) => k);
    const one = totals(order, draw);
    // The other way round, and in two parts, as two workers would.
    const backwards = totals([...order].reverse(), again);
    const parts = new Map([...totals(order.slice(32), again), ...totals(order.slice(0, 32), again)]);
    let different = 0;
    for (const k of order)
      for (const other of [backwards, parts])
        one.get(k)?.forEach((value, month) => {
          if (value !== other.get(k)?.[month]) different += 1;
        });
    return {
      verdict: verdict(different === 0),
      figures: [figure('draws', order.length, 'count'), figure('differentValues', different, 'count')],
    };
  },
};

export const BEHAVIOUR: readonly Row[] = [
  nothing,
  extreme,
  compute,
  moves,
  monotone,
  absorptive,
  integration,
  reproducible,
];

import type { Edition } from '../edition/edition.ts';
import { MODEL } from './current.ts';
import type { Model, Run, RunOptions } from './model.ts';
import type { Monthly, Path, View } from './path.ts';
import { asPublished } from './published.ts';
import { type Settings, withoutPackage } from './settings.ts';
import { tierOf } from './tier.ts';
import {
  DIMENSION_IDS,
  INDICATOR_IDS,
  LEVER_IDS,
  type LeverId,
  MONTH_COUNT,
  SUBDIMENSION_IDS,
} from './vocabulary.ts';

const record = <Id extends string, T>(ids: readonly Id[], make: (id: Id) => T): Record<Id, T> =>
  Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<Id, T>;

/** Made when it is first read, and kept: under a moving hand most of a path never is. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const NOTHING: Monthly = new Float64Array(MONTH_COUNT);

/** Reads a path off the columns of a run; `baseline` is the same run without its package. */
export function toPath(run: Run, baseline: Run, edition: Edition, line: number): Path {
  const { column } = run;
  const total = column('total');
  const before = baseline.column('total');
  const crossing = total.findIndex((score) => score > line);
  const costsMoney = (id: LeverId) => id !== 'stance' && id !== 'stable-financing' && id !== 'rd-tax';
  const costByLever = once(() =>
    record(LEVER_IDS, (id) => ({
      planned: costsMoney(id) ? column(`${id}/planned`) : NOTHING,
      executed: costsMoney(id) ? column(`${id}/executed`) : NOTHING,
    })),
  );
  const costAt24 = (kind: 'planned' | 'executed') =>
    LEVER_IDS.reduce((sum, id) => sum + (costByLever()[id][kind][24] as number), 0);
  const cost = once(() => ({ planned: costAt24('planned'), executed: costAt24('executed') }));
  const dimensions = once(() => record(DIMENSION_IDS, (id) => column(`dimension/${id}`)));
  const subdimensions = once(() => record(SUBDIMENSION_IDS, (id) => column(`subdimension/${id}`)));
  const indicators = once(() => record(INDICATOR_IDS, (id) => column(`${id}/score`)));
  const rivals = once(() =>
    Object.fromEntries(
      edition.countries
        .filter(({ code }) => code !== edition.home)
        .map(({ code }) => [code, column(`rivals/${code}`)]),
    ),
  );
  const deliveredByLever = once(() =>
    record(LEVER_IDS, (id) =>
      id === 'stance' || id === 'stable-financing' ? NOTHING : column(`${id}/delivered`),
    ),
  );
  return {
    total,
    get dimensions() {
      return dimensions();
    },
    get subdimensions() {
      return subdimensions();
    },
    get indicators() {
      return indicators();
    },
    driftTotal: column('total/path'),
    tier: Array.from(total, (score) => tierOf(score, edition, line)),
    rank: column('rank'),
    gapToPioneers: column('gap-to-pioneers'),
    asymmetry: column('asymmetry'),
    dependency: column('dependency'),
    get rivals() {
      return rivals();
    },
    policyContribution: total.map((score, month) => score - (before[month] as number)),
    crossingMonth: crossing === -1 ? null : crossing,
    margin: { '18': (total[18] as number) - line, '24': (total[24] as number) - line },
    get cost() {
      return cost();
    },
    get costByLever() {
      return costByLever();
    },
    get deliveredByLever() {
      return deliveredByLever();
    },
    absorption: column('absorption'),
  };
}

export interface SimulateOptions extends RunOptions {
  /** Method held fixed, unless the centre line is asked for as published. */
  readonly view?: View;
}

/**
 * One run of a package month by month, on the centre line unless a draw is given.
 *
 * Requires   no draw in the published view: luck and shocks of method are read from draws by `summarise`.
 */
export function simulate(settings: Settings, options: SimulateOptions = {}, model: Model = MODEL): Path {
  const { draw, view = 'fixed', ...rest } = options;
  if (draw && view === 'published') throw new Error('a draw has no centre line as published');
  const runOnce = (of: Settings): Run => (draw ? model.run(of, { draw, ...rest }) : model.centre(of, rest));
  const path = toPath(
    runOnce(settings),
    runOnce(withoutPackage(settings)),
    model.edition,
    settings.assumptions.line,
  );
  return view === 'fixed' ? path : asPublished(path, settings, model);
}

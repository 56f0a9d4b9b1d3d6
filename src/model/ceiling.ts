/** How far governance alone can take the home country. */
import { MODEL } from './current.ts';
import { LEVERS } from './levers/index.ts';
import type { Model } from './model.ts';
import { baselineSettings, type Settings } from './settings.ts';
import { LEVER_IDS, type LeverId } from './vocabulary.ts';

/** Points of the total, everything outside governance as published. */
export interface GovernanceCeiling {
  /** The total with governance at 100. */
  readonly atHundred: number;
  /** The total with what its levers move in governance, all at their maximum from today, in their best month. */
  readonly reachable: number;
  /** That month: where they have moved governance furthest. */
  readonly month: number;
}

const known = new WeakMap<Model, GovernanceCeiling>();

/** Stance sets compliance against platform, so both ends of it are tried and the better one counts. */
export function governanceCeiling(model: Model = MODEL): GovernanceCeiling {
  const before = known.get(model);
  if (before) return before;
  const { total, governance } = model.edition.publishedHome;
  const { weight } = model.edition.dimensions.governance;
  const governanceUnder = (settings: Settings): Float64Array =>
    model.run(settings).column('dimension/governance').slice();
  const today = governanceUnder(baselineSettings());
  const [best] = [0, LEVERS.stance.max]
    .map((stance) => furthest(governanceUnder(everyLeverOfGovernance(model, stance)), today))
    .sort((a, b) => b.moved - a.moved) as [Furthest, ...Furthest[]];
  const ceiling = {
    atHundred: total.value + weight * (100 - governance.value),
    reachable: total.value + weight * best.moved,
    month: best.month,
  };
  known.set(model, ceiling);
  return ceiling;
}

interface Furthest {
  readonly moved: number;
  readonly month: number;
}

/** The month in which a path stands highest above today's, and by how much. */
function furthest(path: Float64Array, today: Float64Array): Furthest {
  const above = path.map((score, month) => score - (today[month] as number));
  const moved = Math.max(...above);
  return { moved, month: above.indexOf(moved) };
}

function everyLeverOfGovernance(model: Model, stance: number): Settings {
  const settings = baselineSettings();
  const levers = { ...settings.levers };
  for (const id of LEVER_IDS.filter((id) => reachesGovernance(model, id)))
    levers[id] = { value: LEVERS[id].max, start: 0, ramp: 0, end: null };
  levers.stance = { value: stance, start: 0, ramp: 0, end: null };
  return { ...settings, levers };
}

function reachesGovernance({ edition }: Model, id: LeverId): boolean {
  return LEVERS[id].effects.some(
    ({ indicator }) => edition.subdimensions[edition.indicators[indicator].parent].parent === 'governance',
  );
}

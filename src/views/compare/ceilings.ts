import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import {
  baselineSettings,
  type IndicatorId,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type Settings,
} from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';

/** How far governance alone can take the home country, points of the total, all else as in the edition. */
export interface Ceilings {
  /** With governance at 100. */
  readonly full: number;
  /** With every lever that reaches governance at its maximum from the first month, at its best month. */
  readonly reachable: number;
}

const governanceWeight = EDITION.dimensions.governance.weight;

const isGovernance = (id: IndicatorId): boolean =>
  EDITION.subdimensions[EDITION.indicators[id].parent].parent === 'governance';

const reachesGovernance = (id: LeverId): boolean =>
  LEVERS[id].effects.some(({ indicator }) => isGovernance(indicator));

let known: Ceilings | null = null;

export function governanceCeilings(): Ceilings {
  known ??= compute();
  return known;
}

function compute(): Ceilings {
  const { total, governance } = EDITION.publishedHome;
  const today = baselineSettings();
  const levers = { ...today.levers };
  for (const id of LEVER_IDS.filter(reachesGovernance))
    levers[id] = { value: LEVERS[id].max, start: 0, ramp: 0, end: null };
  const settings: Settings = { ...today, levers };
  const moved = pathOf(settings).dimensions.governance;
  const unmoved = pathOf(today).dimensions.governance;
  const best = Math.max(...moved.map((score, month) => score - (unmoved[month] as number)));
  return {
    full: total.value + governanceWeight * (100 - governance.value),
    reachable: total.value + governanceWeight * Math.min(best, 100 - governance.value),
  };
}

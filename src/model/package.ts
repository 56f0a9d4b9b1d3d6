import { PARAMETERS } from '../evidence/parameters.ts';
import type { Expression } from './expression.ts';
import { LEVERS } from './levers/index.ts';
import { baselineSettings, type Settings } from './settings.ts';
import { LEVER_IDS, type LeverId } from './vocabulary.ts';

/** Start and ramp of every lever of the reference package, months. */
const PACKAGE_TIMING = { start: 6, ramp: 3, end: null } as const;

/** The reference package ("size 1"): its levers at their references from month 6, everything else as today. */
export function referencePackage(): Settings {
  const settings = baselineSettings();
  const levers = { ...settings.levers };
  for (const id of LEVER_IDS)
    if (LEVERS[id].inReferencePackage) levers[id] = { value: LEVERS[id].reference, ...PACKAGE_TIMING };
  return { ...settings, levers };
}

/** A lever's amount at a size: baseline + size x (reference - baseline), cut at its maximum. */
export function valueAtSize(id: LeverId, size: number): number {
  const { baseline, reference, max } = LEVERS[id];
  return Math.min(max, baseline + size * (reference - baseline));
}

/** Value of an expression of parameters alone, on the centre line of these settings. */
function centralOf({ assumptions }: Settings): (e: Expression) => number {
  const central = (e: Expression): number => {
    if (e.op === 'number') return e.value;
    if (e.op === 'parameter') return assumptions.parameters[e.id] ?? PARAMETERS[e.id].value;
    if (e.op === 'mul') return central(e.left) * central(e.right);
    throw new Error(`a unit cost is a product of parameters and numbers, not ${e.op}`);
  };
  return central;
}

/**
 * What a package costs at full size for a number of months: capital once, the rest for the time.
 *
 * Unit   S/ million. The tax incentive's fiscal cost is not counted.
 */
export function packageCostAtFullSize(settings: Settings, months: number): number {
  const central = centralOf(settings);
  const rented = settings.options['public-compute.rented-share'];
  return LEVER_IDS.reduce((sum, id) => {
    const { cost, baseline } = LEVERS[id];
    const effort = Math.max(0, settings.levers[id].value - baseline);
    if (cost.kind === 'yearly') return sum + (effort * central(cost.perUnit) * months) / 12;
    if (cost.kind !== 'capital') return sum;
    const owned = central(cost.capital) + (central(cost.operation) * months) / 12;
    return sum + effort * ((1 - rented) * owned + (rented * central(cost.rented) * months) / 12);
  }, 0);
}

/** Yearly cost of one lever at full size, S/ million a year; capital is spread over the 18 months it is paid in. */
export function yearlyCost(id: LeverId, settings: Settings): number {
  const { cost, baseline } = LEVERS[id];
  const central = centralOf(settings);
  const effort = Math.max(0, settings.levers[id].value - baseline);
  if (cost.kind === 'yearly') return effort * central(cost.perUnit);
  if (cost.kind !== 'capital') return 0;
  const rented = settings.options['public-compute.rented-share'];
  return (
    effort *
    ((1 - rented) * (central(cost.capital) / 1.5 + central(cost.operation)) + rented * central(cost.rented))
  );
}

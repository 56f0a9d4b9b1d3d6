import type { Bridge } from '../model/path.ts';
import { LEVER_GROUP_IDS } from '../model/vocabulary.ts';
import type { FillId } from './tone.ts';

/** One part of the bridge. Unit: points of the total. `from` and `to` are totals; a part that takes away runs backwards. */
export interface BridgePart {
  readonly fill: FillId;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** What the bridge to 60 is drawn from. */
export interface BridgeRows {
  /** Additions first, in their fixed order, then what takes away, laid back from the furthest point. */
  readonly parts: readonly BridgePart[];
  /** Sum of the six groups. */
  readonly policy: number;
  readonly total: number;
  readonly missing: number;
  /** The fixed axis: from the start to the line, wider only where a result lies outside. */
  readonly domain: readonly [number, number];
}

/** Lays the parts end to end; the last one ends at the total. */
export function bridgeRows(bridge: Bridge, goal: number): BridgeRows {
  const amounts: readonly (readonly [FillId, number])[] = [
    ['drift', bridge.drift],
    ['in-force', bridge.inForce],
    ...LEVER_GROUP_IDS.map((id) => [id, bridge.groups[id]] as const),
  ];
  const parts = lay(amounts, bridge.start);
  const reached = parts.flatMap((part) => [part.from, part.to]);
  const low = Math.min(bridge.start, ...reached);
  const high = Math.max(goal, ...reached);
  return {
    parts,
    policy: LEVER_GROUP_IDS.reduce((sum, id) => sum + bridge.groups[id], 0),
    total: bridge.total,
    missing: bridge.missing,
    domain: [
      low < bridge.start ? Math.floor(low) : bridge.start,
      high > goal ? Math.ceil(high + 0.25) : goal,
    ],
  };
}

/** The groups alone, on a rule that starts at zero. */
export function policyParts(bridge: Bridge): readonly BridgePart[] {
  return lay(
    LEVER_GROUP_IDS.map((id) => [id, bridge.groups[id]] as const),
    0,
  );
}

function lay(amounts: readonly (readonly [FillId, number])[], start: number): readonly BridgePart[] {
  let at = start;
  const ordered = [
    ...amounts.filter(([, amount]) => amount > 0),
    ...amounts.filter(([, amount]) => amount < 0),
  ];
  return ordered.map(([fill, amount]) => {
    const from = at;
    at += amount;
    return { fill, amount, from, to: at };
  });
}

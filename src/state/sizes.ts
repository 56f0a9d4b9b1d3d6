import {
  isMoved,
  LEVER_IDS,
  LEVERS,
  type LeverGroupId,
  type LeverId,
  type Settings,
  valueAtSize,
} from '../model/index.ts';

/** The sizes a group's control offers: 0 is as today, 1 is the reference. */
export const GROUP_SIZES = [0, 1, 2, 3, 4] as const;
export type GroupSize = (typeof GROUP_SIZES)[number];

/** The levers of a group, in the order of the vocabulary. */
export function leversOf(group: LeverGroupId): readonly LeverId[] {
  return LEVER_IDS.filter((id) => LEVERS[id].group === group);
}

/** The sizes at which a group differs: where all of its levers are at their limit, no larger size is offered. */
export function sizesOf(group: LeverGroupId): readonly GroupSize[] {
  const ids = leversOf(group);
  return GROUP_SIZES.filter(
    (size) => size === 0 || ids.some((id) => valueAtSize(id, size) !== valueAtSize(id, size - 1)),
  );
}

/** The size a whole group stands at, or null where its levers differ. */
export function sizeOf(settings: Settings, group: LeverGroupId): GroupSize | null {
  const ids = leversOf(group);
  const found = sizesOf(group).find((size) =>
    ids.every((id) => settings.levers[id].value === valueAtSize(id, size)),
  );
  return found ?? null;
}

/** True when a lever stands at its maximum though its group's size asks for more. */
export function isAtLimit(settings: Settings, id: LeverId): boolean {
  const { max, baseline, reference, group } = LEVERS[id];
  const size = sizeOf(settings, group);
  return (
    settings.levers[id].value === max &&
    max !== baseline &&
    size !== null &&
    baseline + size * (reference - baseline) > max
  );
}

/** The levers whose amount differs from today's. */
export function movedLevers(settings: Settings): readonly LeverId[] {
  return LEVER_IDS.filter((id) => isMoved(settings, id));
}

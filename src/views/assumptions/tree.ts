import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import {
  DIMENSION_IDS,
  type DimensionId,
  INDICATOR_IDS,
  SUBDIMENSION_IDS,
  type WeightId,
} from '../../model/index.ts';

/** A dimension with its sub-dimensions, each followed by its indicators. */
export interface IndexBranch {
  readonly id: DimensionId;
  readonly inside: readonly WeightId[];
}

/** The index in its own order; a part and its only indicator that share a name stand once. */
export function indexTree(): readonly IndexBranch[] {
  return DIMENSION_IDS.map((id) => ({
    id,
    inside: [
      ...new Set(
        SUBDIMENSION_IDS.filter((sub) => EDITION.subdimensions[sub].parent === id).flatMap(
          (sub): WeightId[] => [
            sub,
            ...INDICATOR_IDS.filter((indicator) => EDITION.indicators[indicator].parent === sub),
          ],
        ),
      ),
    ],
  }));
}

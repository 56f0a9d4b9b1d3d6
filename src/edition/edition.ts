import type { SourceId } from '../evidence/sources.ts';
import type { DimensionId, IndicatorId, SubdimensionId } from '../model/vocabulary.ts';

/** How sure a figure of the index is: official or arithmetically closed, one exact fit, one source, weak. */
export type Confidence = 'high' | 'medium-high' | 'medium' | 'low';

/** A figure of the index with where it was read. Unit: points 0-100. */
export interface Figure {
  readonly value: number;
  readonly source: SourceId;
  readonly confidence: Confidence;
}

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: { readonly 'es-PE': string; readonly en: string };
  /** Published totals by year of edition; a year without the country is absent. */
  readonly totals: Readonly<Record<number, Figure>>;
}

interface Weight {
  /** Share of the parent, 0-1. */
  readonly weight: number;
  /** True when the weight was inferred rather than published; only inferred weights are drawn. */
  readonly inferred: boolean;
  readonly source: SourceId;
  readonly confidence: Confidence;
}

/**
 * One edition of the index: everything that changes when a new one is published.
 *
 * The home country's indicators are a prior (mean and sd, points), conditioned on its published figures;
 * a published indicator is entered with an sd of 0.
 */
export interface Edition {
  readonly id: string;
  readonly index: string;
  readonly published: string;
  readonly years: readonly number[];
  readonly home: string;
  readonly tiers: {
    readonly pioneerAbove: number;
    readonly explorerBelow: number;
    readonly source: SourceId;
    readonly confidence: Confidence;
  };
  readonly publishedHome: { readonly total: Figure; readonly governance: Figure };
  readonly governanceHistory: Readonly<Record<number, Figure>>;
  readonly countries: readonly Country[];
  readonly dimensions: Readonly<Record<DimensionId, Weight>>;
  readonly subdimensions: Readonly<Record<SubdimensionId, Weight & { readonly parent: DimensionId }>>;
  readonly indicators: Readonly<
    Record<
      IndicatorId,
      Weight & {
        readonly parent: SubdimensionId;
        readonly prior: { readonly mean: number; readonly sd: number };
        readonly regionalMean: Figure;
        /** The same indicator of the one country with a complete scorecard. */
        readonly reference: Figure;
      }
    >
  >;
  /** Published aggregates that the arithmetic has to reproduce within 0.01. */
  readonly checks: {
    readonly reference: {
      readonly country: string;
      readonly total: number;
      readonly subdimensions: Readonly<Record<SubdimensionId, number>>;
    };
    readonly regional: { readonly total: number; readonly enablingFactors: number };
  };
}

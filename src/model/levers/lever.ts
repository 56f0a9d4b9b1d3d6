import type { ParameterId } from '../../evidence/parameters.ts';
import type { SourceId } from '../../evidence/sources.ts';
import type { Expression } from '../expression.ts';
import type { IndicatorId, LeverGroupId, LeverId, OptionId } from '../vocabulary.ts';

/**
 * How effort turns into a level.
 *
 * flow          the score follows sustained effort through the delay
 * people-flow   intake a year is delayed, then adds to a stock of people; the response applies to the stock
 * stock-target  the target is delayed and becomes a stock that may age; the response applies to the stock
 * intensity     linear in 0-1
 * modifier      acts on delivery or take-up, of present programmes too
 */
export type LeverKind = 'flow' | 'people-flow' | 'stock-target' | 'intensity' | 'modifier';

/** One path from a lever to an indicator. Points at the reference effort = value of `parameter` x `factorOf`. */
export interface Effect {
  readonly indicator: IndicatorId;
  readonly parameter: ParameterId;
  /** Share of the stated points of sub-dimension that lands on this indicator. */
  readonly share: number;
  readonly lag: ParameterId;
  /** Effort at which the response is one: of the flow a year, or of the stock. */
  readonly referenceEffort: number;
  /** Governance as a platform multiplies take-up. */
  readonly stanceTakeUp?: true;
  /** Needs talent and compute: the R&D factor. */
  readonly complementRd?: true;
  /** Needs absorptive capacity: A(H)/A(H today). */
  readonly absorptiveCapacity?: true;
  /** Capital drawn by incentives shrinks with a later start. */
  readonly closingWindow?: true;
  /** Cash without mentoring earns `mult_cash_only`. */
  readonly needsMentoring?: true;
  /** Credit on paper that fades when nothing is executed. */
  readonly fadesWithGovernance?: true;
  /** The machinery keeps only part of its effects at stance 1. */
  readonly keptAtPlatform?: true;
  /** An event that gates the effect. */
  readonly event?: 'data-remeasured' | 'regional-stall' | 'sandbox-active';
  /** Rented GPUs count by this share instead of whole. */
  readonly rentedCredit?: ParameterId;
  /** Offset of the response when it is not `sat_existing_share`. */
  readonly offset?: number;
}

/** What it costs, as expressions of parameters. Unit: S/ million a year per unit of effort. */
export type Cost =
  | { readonly kind: 'yearly'; readonly perUnit: Expression; readonly parameters: readonly ParameterId[] }
  /** Capital once (S/ million per unit), then operation a year; a rented share pays a yearly price instead. */
  | {
      readonly kind: 'capital';
      readonly capital: Expression;
      readonly operation: Expression;
      readonly rented: Expression;
      readonly parameters: readonly ParameterId[];
    }
  /** Counts towards the absorption limit only. */
  | {
      readonly kind: 'absorption-only';
      readonly perUnit: Expression;
      readonly parameters: readonly ParameterId[];
    }
  | { readonly kind: 'none' };

/** A fact that anchors the lever's scale; its sentence stands in the catalogues under the same key. */
export interface Anchor {
  readonly key: string;
  readonly sources: readonly SourceId[];
}

/**
 * One thing a government can set. A lever is this one file: its equations are made from the record by
 * `leverEquations`, its words stand in the catalogues of `i18n`.
 */
export interface Lever {
  readonly id: LeverId;
  /** Permanent two-letter code in links. */
  readonly code: string;
  readonly group: LeverGroupId;
  readonly unit: string;
  readonly kind: LeverKind;
  readonly baseline: number;
  readonly reference: number;
  readonly max: number;
  /** Step of the slider. */
  readonly step: number;
  /** Start and ramp, months, that the lever gets when it is first moved. */
  readonly timing: { readonly start: number; readonly ramp: number };
  readonly needsBudgetGate: boolean;
  readonly newProgrammeRamp: boolean;
  /** Counted and reduced by the absorption limit. */
  readonly absorbed: boolean;
  readonly inReferencePackage: boolean;
  readonly cost: Cost;
  readonly effects: readonly Effect[];
  /** How a stock loses what was added, and how a rented share behaves. */
  readonly stock?: {
    /** Yearly loss of the stock. */
    readonly decay?: ParameterId;
    /** The loss is emigration, which talent retention lowers. */
    readonly emigration?: true;
    /** This share arrives after `lag`, does not age, and counts by an effect's `rentedCredit`. */
    readonly rented?: { readonly share: OptionId; readonly lag: ParameterId };
  };
  /** Keeps people from leaving: by this much at the reference effort, of this yearly loss. */
  readonly cutsEmigration?: { readonly by: ParameterId; readonly of: ParameterId };
  /** Parameters of a modifier, or others the lever uses beyond its effects. */
  readonly uses?: readonly ParameterId[];
  readonly options?: readonly OptionId[];
  readonly anchors: readonly Anchor[];
}

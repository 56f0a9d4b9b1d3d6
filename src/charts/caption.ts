import { createContext, useContext } from 'react';
import { CURRENT_EDITION } from '../edition/index.ts';

/** What every figure of a view has in common, and its files must carry besides the edition and "not a forecast". */
export interface FigureCaption {
  /** Title of the scenario, or of both joined by the caller. */
  readonly scenario: string;
  /** Short code of what is computed, the same for the same settings and model. */
  readonly code?: string | undefined;
  /** Version of the model, as written in links. */
  readonly model: string;
  /** Whole sentences that no file may travel without: own assumptions, another reading of the index. */
  readonly remarks?: readonly string[] | undefined;
  /** Total above which a country is a Pioneer, when it is not the published one. */
  readonly line?: number | undefined;
}

/** Set once by each view, around its figures. */
export const FigureCaptionContext = createContext<FigureCaption>({ scenario: '', model: '' });

export const useFigureCaption = (): FigureCaption => useContext(FigureCaptionContext);

/** The line that the figures ask about: where the highest tier begins, as published or as assumed. */
export const useLine = (): number => useFigureCaption().line ?? CURRENT_EDITION.tiers.pioneerAbove;

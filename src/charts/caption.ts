import { createContext, useContext } from 'react';

/** What every exported figure must carry besides the edition and "not a forecast". */
export interface FigureCaption {
  /** Title of the scenario, or of both joined by the caller. */
  readonly scenario: string;
  /** Version of the model, as written in links. */
  readonly model: string;
  /** Whole sentences that no file may travel without: own assumptions, another reading of the index. */
  readonly remarks?: readonly string[] | undefined;
}

/** Set once by each view, around its figures. */
export const FigureCaptionContext = createContext<FigureCaption>({ scenario: '', model: '' });

export const useFigureCaption = (): FigureCaption => useContext(FigureCaptionContext);

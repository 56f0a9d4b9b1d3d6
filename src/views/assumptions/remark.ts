import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { NO_ASSUMPTIONS, OPTION_BASELINE, type Settings } from '../../model/index.ts';

/** How much is assumed of each kind. */
export interface OwnCount {
  readonly parameters: number;
  readonly scorecard: number;
  readonly weights: number;
  /** null where it is the published one. */
  readonly line: number | null;
  readonly continuity: number | null;
}

export function ownCount({ assumptions, options }: Settings): OwnCount {
  const { parameters, scorecard, weights, line } = assumptions;
  const continuity = options['assumption.continuity'];
  return {
    parameters: Object.keys(parameters).length,
    scorecard: Object.keys(scorecard).length,
    weights: Object.keys(weights).length,
    line: line === NO_ASSUMPTIONS.line ? null : line,
    continuity: continuity === OPTION_BASELINE['assumption.continuity'] ? null : continuity,
  };
}

/** The badge that travels with every figure, file and copied sentence; null where everything is as published. */
export function useAssumptionsRemark(settings: Settings): string | null {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const { parameters, scorecard, weights, line, continuity } = ownCount(settings);
  const parts = [
    line === null
      ? ''
      : t('assumptions.line', { line: format.amount(line, Number.isInteger(line) ? 1 : 0.1) }),
    continuity === null ? '' : t('assumptions.continuity', { continuity: format.amount(continuity, 0.01) }),
    parameters === 0 ? '' : t('assumptions.parameters', { count: parameters }),
    scorecard === 0 ? '' : t('assumptions.scorecard', { count: scorecard }),
    weights === 0 ? '' : t('assumptions.weights', { count: weights }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : t('assumptions.own', { parts: parts.join(', ') });
}

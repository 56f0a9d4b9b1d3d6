import {
  type Assumptions,
  assumptionsKey,
  LEVER_IDS,
  LEVERS,
  NO_ASSUMPTIONS,
  OPTION_IDS,
  type Settings,
} from '../model/index.ts';
import { FIGURE_IDS, PARAMETER_IDS, WEIGHT_IDS } from './assumptions.ts';

/** Levers and options in the order of the vocabulary, so that equal settings give equal files. */
export function settingsDocument({ levers, options, assumptions }: Settings): object {
  return {
    levers: Object.fromEntries(
      LEVER_IDS.map((id) => {
        const { value, start, ramp, end } = levers[id];
        return [LEVERS[id].id, { value, start, ramp, end }];
      }),
    ),
    options: Object.fromEntries(OPTION_IDS.map((id) => [id, options[id]])),
    ...(assumptionsKey(assumptions) === '' ? {} : { assumptions: assumptionsDocument(assumptions) }),
  };
}

/** What is assumed and nothing else: a part that is as published is left out. */
function assumptionsDocument({ parameters, scorecard, weights, line }: Assumptions): object {
  const part = <Id extends string>(
    name: string,
    ids: readonly Id[],
    figures: Partial<Record<Id, number>>,
  ) => {
    const own = ids.flatMap((id) => (figures[id] === undefined ? [] : [[id, figures[id]] as const]));
    return own.length === 0 ? {} : { [name]: Object.fromEntries(own) };
  };
  return {
    ...part('parameters', PARAMETER_IDS, parameters),
    ...part('scorecard', FIGURE_IDS, scorecard),
    ...part('weights', WEIGHT_IDS, weights),
    ...(line === NO_ASSUMPTIONS.line ? {} : { line }),
  };
}

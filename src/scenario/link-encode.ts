import { LEVER_IDS, OPTION_IDS } from '../model/index.ts';
import { goalText } from './link-goal.ts';
import {
  assumptionTexts,
  leverText,
  numberText,
  OPTION_CODES,
  settingText,
  titleText,
} from './link-parts.ts';
import {
  DEFAULT_MONTH,
  DEFAULT_OUTCOME,
  DEFAULT_READING,
  LINK_VERSION,
  type LinkScenario,
  type LinkState,
  MOST_SCENARIOS,
  PLACES,
} from './link-state.ts';
import { cleanTitle } from './scenario.ts';
import { BASELINE_ID, shippedById, shippedSettings } from './shipped.ts';

/** The state as the part of an address after `#`, with the `#`. The same state always gives the same text. */
export function encodeLink(state: LinkState): string {
  const scenarios = state.scenarios.slice(0, MOST_SCENARIOS);
  const pairs: string[] = [`v=${LINK_VERSION}`, `lang=${state.language}`];
  const [only] = scenarios;
  if (only && scenarios.length === 1) {
    const [base, ...rest] = scenarioTexts(only, true);
    pairs.push(`base=${base}`, ...rest);
  } else {
    scenarios.forEach((scenario, place) => {
      pairs.push(`${PLACES[place]}=${scenarioTexts(scenario, false).join('~')}`);
    });
  }
  if (state.month !== DEFAULT_MONTH) pairs.push(`at=${state.month}`);
  if (state.reading !== DEFAULT_READING) pairs.push(`reading=${state.reading}`);
  if (state.goal !== undefined) pairs.push(`g=${goalText(state.goal)}`);
  if (state.ceiling !== undefined) pairs.push(`cap=${numberText(state.ceiling)}`);
  if (state.outcome !== undefined && state.outcome !== DEFAULT_OUTCOME) pairs.push(`of=${state.outcome}`);
  if (state.modelVersion !== undefined)
    pairs.push(`m=${[state.modelVersion, state.modelHash].filter(Boolean).join('~')}`);
  if (state.edition !== undefined) pairs.push(`ed=${state.edition}`);
  const section = state.section === undefined ? '' : `/${state.section}`;
  return `#/${state.view}${section}?${pairs.join('&')}`;
}

/** The base, then only what differs from it, in a fixed order. */
function scenarioTexts({ base, settings, title }: LinkScenario, alone: boolean): string[] {
  const known = shippedById(base) ? base : BASELINE_ID;
  const standing = shippedSettings(known);
  const texts = [known];
  for (const id of LEVER_IDS) {
    const text = settingText(settings.levers[id], standing.levers[id]);
    if (text) texts.push(leverText(id, text, alone));
  }
  for (const id of OPTION_IDS) {
    const value = settings.options[id];
    if (value !== standing.options[id]) texts.push(`${OPTION_CODES[id]}=${numberText(value)}`);
  }
  texts.push(...assumptionTexts(settings.assumptions, standing.assumptions));
  const named = cleanTitle(title ?? '');
  if (named) texts.push(`t=${titleText(named)}`);
  return texts;
}

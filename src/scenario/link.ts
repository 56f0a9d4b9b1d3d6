/** Links: the whole state after `#`, readable and versioned (docs/adr/0001-links.md). */
export { decodeLink, isEmptyLink } from './link-decode.ts';
export { encodeLink } from './link-encode.ts';
export { LINK_GOAL_RANGES, type LinkGoal } from './link-goal.ts';
export {
  CEILING_MAX,
  DEFAULT_COMPARISON,
  DEFAULT_MONTH,
  DEFAULT_OUTCOME,
  DEFAULT_READING,
  type LinkScenario,
  type LinkState,
  MOST_SCENARIOS,
  OUTCOMES,
  type Outcome,
  READING_MONTHS,
  READINGS,
  type Reading,
  type ReadingMonth,
  VIEWS,
  type View,
} from './link-state.ts';

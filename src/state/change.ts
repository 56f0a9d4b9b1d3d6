/** The one way settings change: by hand, in steps that undo takes back. */
import {
  assumptionsKey,
  LEVER_IDS,
  type LeverSetting,
  type OptionId,
  type Settings,
} from '../model/index.ts';
import { currentSettings, store } from './store.ts';
import type { Deed, Move } from './table.ts';

/**
 * How long a hand holds: `hold` while it drags, then a plain call, or `release`, when it lets go.
 * One hold is one step of undo however many values it passed through.
 */
export interface Hand {
  readonly hold?: boolean;
}

/** Changes of the same thing by key within this time are one step, as one drag is. Milliseconds. */
const SAME_STEP = 900;

let lastStep: { readonly deed: Deed; readonly before: Settings; readonly at: number } | null = null;

/** The one way settings change: held in the draft while the hand is down, on the table when it lets go. */
export function change(asked: Settings, deed: Deed, { hold = false }: Hand): void {
  const { scenario, draft } = store.getState();
  // The same settings stay the same object, so that a hand which lets go makes nothing be computed or drawn again.
  const standing = currentSettings(store.getState());
  const settings = sameSettings(asked, standing) ? standing : asked;
  if (!hold && sameSettings(settings, scenario.settings)) {
    store.setState({ draft: null });
    return;
  }
  const now = performance.now();
  const goesOn = lastStep !== null && sameDeed(lastStep.deed, deed) && now - lastStep.at < SAME_STEP;
  // A held move is told from where its step will begin, so that letting go tells nothing new.
  const before = goesOn && lastStep !== null ? lastStep.before : scenario.settings;
  const move: Move =
    draft?.before === before && draft.after === settings && sameDeed(draft.deed, deed)
      ? draft
      : { deed, before, after: settings };
  if (hold) {
    store.setState({ draft: move });
    return;
  }
  const history = store.temporal.getState();
  if (goesOn) history.pause();
  store.setState({ draft: null, lastMove: move, scenario: { ...scenario, settings } });
  if (goesOn) history.resume();
  lastStep = { deed, before, at: now };
}

/** What comes next is a step of its own, whatever it changes. */
export function newStep(): void {
  lastStep = null;
}

function sameDeed(a: Deed, b: Deed): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function sameSetting(a: LeverSetting, b: LeverSetting): boolean {
  return a.value === b.value && a.start === b.start && a.ramp === b.ramp && a.end === b.end;
}

/** Settings that mean the same, whoever made them. */
export function sameSettings(a: Settings, b: Settings): boolean {
  if (a === b) return true;
  const options = Object.keys(a.options) as OptionId[];
  return (
    (a.assumptions === b.assumptions || assumptionsKey(a.assumptions) === assumptionsKey(b.assumptions)) &&
    options.every((id) => a.options[id] === b.options[id]) &&
    LEVER_IDS.every((id) => sameSetting(a.levers[id], b.levers[id]))
  );
}

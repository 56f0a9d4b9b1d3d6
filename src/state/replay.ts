/** The last change shown once more: what it moved goes from where it stood to where it stands. Nothing is changed. */
import { LEVER_IDS, LEVERS, OPTION_IDS, type Settings } from '../model/index.ts';
import { sameSettings } from './change.ts';
import { store } from './store.ts';
import type { Move } from './table.ts';

/** How long the state before stands, and how long the way from there takes. Milliseconds. */
const BEFORE = 450;
const WAY = 1500;
/** Keys that scroll, or do nothing by themselves: a picture elsewhere may be looked for meanwhile. */
const HARMLESS = /^(?:Page|Home|End|Arrow|Shift|Control|Alt|Meta|Tab)/;
const CONTROL = 'a, button, input, select, textarea, summary, [role="slider"]';

let stop: (() => void) | null = null;

/** Shows the last change again, from its beginning; any input, and Escape, end it at once. */
export function replayLast(): void {
  stop?.();
  const { lastMove, draft, scenario } = store.getState();
  if (lastMove === null || draft !== null || lastMove.after !== scenario.settings) return;
  stop = play(lastMove);
}

function play(move: Move): () => void {
  const isStill = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
  const begun = performance.now();
  let shown = move.before;
  let frame = 0;
  const timer = setTimeout(() => end(), BEFORE + WAY);
  const show = (settings: Settings): void => {
    shown = settings;
    store.setState({ replay: { ...move, after: settings } });
  };
  const draw = (): void => {
    const share = Math.min(1, Math.max(0, (performance.now() - begun - BEFORE) / WAY));
    const next = share >= 1 ? move.after : between(move.before, move.after, share);
    if (!sameSettings(next, shown)) show(next);
    frame = requestAnimationFrame(draw);
  };
  const pressed = ({ key, target }: KeyboardEvent): void => {
    const isOnField = target instanceof Element && target.matches('input, select, textarea, [role="slider"]');
    if (isOnField || !HARMLESS.test(key)) end();
  };
  const touched = ({ target }: PointerEvent): void => {
    if (target instanceof Element && target.closest(CONTROL) !== null) end();
  };
  const forget = store.subscribe((state, before) => {
    if (state.scenario !== before.scenario || state.draft !== before.draft || state.view !== before.view)
      end();
  });
  const end = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    window.removeEventListener('keydown', pressed, true);
    window.removeEventListener('pointerdown', touched, true);
    forget();
    stop = null;
    store.setState({ replay: null });
  };
  window.addEventListener('keydown', pressed, true);
  window.addEventListener('pointerdown', touched, true);
  show(move.before);
  // Without motion there are two steps: before, and as it is.
  if (!isStill) frame = requestAnimationFrame(draw);
  return end;
}

/** Settings on the way; levers on their steps and in whole months. What is assumed changes half-way. */
export function between(before: Settings, after: Settings, share: number): Settings {
  const levers = { ...after.levers };
  for (const id of LEVER_IDS) {
    const [from, to] = [before.levers[id], after.levers[id]];
    if (from === to) continue;
    const late = share < 0.5 ? from : to;
    levers[id] = {
      value: stepped(from.value, to.value, share, LEVERS[id].step),
      start: stepped(from.start, to.start, share, 1),
      ramp: stepped(from.ramp, to.ramp, share, 1),
      end: from.end === null || to.end === null ? late.end : stepped(from.end, to.end, share, 1),
    };
  }
  const options = { ...after.options };
  for (const id of OPTION_IDS) options[id] = stepped(before.options[id], after.options[id], share, 0.01);
  return { levers, options, assumptions: (share < 0.5 ? before : after).assumptions };
}

function stepped(from: number, to: number, share: number, step: number): number {
  if (share <= 0 || from === to) return from;
  if (share >= 1) return to;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const near = Math.round((from + (to - from) * share) / step) * step;
  return Number(Math.min(high, Math.max(low, near)).toFixed(6));
}

import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { afterPaint } from '../../state/after-paint.ts';

/** A quiet moment: no newer value for so long, milliseconds. Longer than the pause between two keys. */
const QUIET = 250;
/** A picture counts as seen a little before it is, so that scrolling finds it up to date. */
const NEAR = '300px';

/**
 * How long a turn waits, milliseconds: for the first chances no longer than `patience`, since under a hand that drags they may
 * never come, or than `often` drawings; once those are there, for the rest of the draws `more` times as long, so that they have the
 * processor and every picture is drawn once. Where drawing takes long, it waits for a hand that is still for as long as `still`
 * drawings, at most for as long as `most` of them: a hand that does not rest gives a twentieth of its time to the pictures.
 */
const TURN = { patience: 100, more: 2, often: 6, still: 2, most: 20 };
/** From here on drawing takes long: three frames, milliseconds. */
const SLOW = 50;
/** Chances that come before this need no dimming of the old ones, milliseconds. */
const SOON = 200;

/**
 * The newest value, in its turn: once the frame that follows the hand has been painted and all draws were heard, so
 * that neither waits for what takes longer. A value that is replaced before is never shown.
 */
export function useInTurn<Value>(now: Value, heard: 'nothing' | 'first' | 'all'): Value {
  const [shown, setShown] = useState(now);
  const turn = useRef({ behind: 0, begun: 0, takes: 0 });
  useLayoutEffect(() => {
    const state = turn.current;
    const at = performance.now();
    if (shown === now) {
      if (state.begun > 0) state.takes = Math.min(at - state.begun, TURN.patience);
      state.behind = 0;
      state.begun = 0;
      return;
    }
    if (state.behind === 0) state.behind = at;
    const { takes } = state;
    const isSlow = takes > SLOW;
    const patience = heard === 'nothing' ? TURN.patience : TURN.more * TURN.patience;
    const latest = state.behind + Math.max(patience, (isSlow ? TURN.most : TURN.often) * takes);
    const soonest = heard === 'all' ? at + (isSlow ? TURN.still * takes : 0) : latest;
    return afterPaint(() => {
      state.begun = performance.now();
      startTransition(() => setShown(() => now));
    }, Math.min(soonest, latest) - at);
  }, [now, heard, shown]);
  return shown;
}

/** True once something has been under way for longer than an eye would want to be told of. */
export function useLate(underWay: boolean): boolean {
  const [late, setLate] = useState(underWay);
  useEffect(() => {
    if (!underWay) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, [underWay]);
  return underWay && late;
}

/**
 * The value that a picture draws: the newest one where the picture is on the screen or near it, else the newest one as
 * soon as the hand rests, so that what nobody sees takes no time from what follows the hand.
 */
export function useFollowing<Value, Box extends Element>(
  now: Value,
): readonly [RefObject<Box | null>, Value] {
  const place = useRef<Box>(null);
  const seen = useSeen(place);
  const rested = useRested(now);
  return [place, seen ? now : rested];
}

/** True while the place is on the screen or near it, and where the browser cannot tell. */
function useSeen(place: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? true), {
      rootMargin: `${NEAR} 0px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return seen;
}

/** True once the place has come near the screen, and while it is; false until that is known. */
export function useNear(place: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: `${NEAR} 0px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return near;
}

/** The newest value that has stood for a quiet moment. */
export function useRested<Value>(now: Value): Value {
  const [rested, setRested] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => now)), QUIET);
    return () => clearTimeout(timer);
  }, [now]);
  return rested;
}

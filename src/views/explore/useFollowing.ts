import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** A quiet moment: no newer value for so long, milliseconds. Longer than the pause between two keys. */
const QUIET = 250;
/** A picture counts as seen a little before it is, so that scrolling finds it up to date. */
const NEAR = '300px';

/** What comes in its turn waits for the chances at most so long, milliseconds: under a hand that drags they may never come. */
const PATIENCE = 100;
/** Chances that come before this need no dimming of the old ones, milliseconds. */
const SOON = 200;

/**
 * The newest value, in its turn: once the frame that follows the hand has been painted and the chances were heard, so
 * that neither waits for what takes longer. A value that is replaced before is never shown.
 */
export function useInTurn<Value>(now: Value, heard: boolean): Value {
  const [shown, setShown] = useState(now);
  const behindSince = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (shown === now) {
      behindSince.current = null;
      return;
    }
    behindSince.current ??= performance.now();
    const rest = heard ? 0 : behindSince.current + PATIENCE - performance.now();
    return afterPaint(() => startTransition(() => setShown(() => now)), rest);
  }, [now, heard, shown]);
  return shown;
}

/** Runs after the next frame has been painted, and not before `wait` milliseconds; a page that is hidden paints none. */
function afterPaint(run: () => void, wait: number): () => void {
  let timer = setTimeout(run, PATIENCE + Math.max(wait, 0));
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // A timer that is begun in a frame fires after it.
    timer = setTimeout(run, Math.max(wait, 0));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
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

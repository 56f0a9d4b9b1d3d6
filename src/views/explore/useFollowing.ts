import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

/** A quiet moment: no newer value for so long, milliseconds. Longer than the pause between two keys. */
const QUIET = 250;
/** A picture counts as seen a little before it is, so that scrolling finds it up to date. */
const NEAR = '300px';

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

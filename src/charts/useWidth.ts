import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width of the element in CSS pixels, whole; `initial` until it is measured, which is before the first paint. */
export function useWidth<T extends HTMLElement>(initial = 640): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const measured = Math.floor(target.clientWidth);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}

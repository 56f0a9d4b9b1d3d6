import { type RefObject, useEffect, useState } from 'react';

/** True while an element has left the window upwards: then its short form is pinned in its place. */
export function useLeft(element: RefObject<Element | null>): boolean {
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === 'undefined') return;
    // Everything below the window counts as in it, so that a jump across the whole page is noticed too.
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry !== undefined) setLeft(!entry.isIntersecting && entry.boundingClientRect.top < 0);
      },
      { rootMargin: '0px 0px 1000000px 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return left;
}

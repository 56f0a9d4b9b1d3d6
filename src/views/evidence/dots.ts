/** A dot of a strip: `place` from 0 to the strip's width in dots, `level` counted from the ground. */
export interface Dot {
  readonly key: number;
  readonly place: number;
  readonly level: number;
}

/**
 * Dots of one size, stacked where they would overlap.
 *
 * @param places ascending, 0 to 1
 * @param width of the strip, in dots
 */
export function stacks(places: readonly number[], width: number): readonly Dot[] {
  const dots: Dot[] = [];
  let column = Number.NEGATIVE_INFINITY;
  let level = 0;
  places.forEach((share, key) => {
    const place = share * width;
    if (place - column < 1) level++;
    else {
      column = place;
      level = 0;
    }
    dots.push({ key, place: column, level });
  });
  return dots;
}

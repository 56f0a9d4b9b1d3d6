/** A page that is hidden paints nothing: after so long it is waited for no longer, milliseconds. */
const PATIENCE = 100;

/** Runs after the next frame has been painted, and not before `wait` milliseconds; the answer takes that back. */
export function afterPaint(run: () => void, wait = 0): () => void {
  const rest = Math.max(wait, 0);
  let timer = setTimeout(run, PATIENCE + rest);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // A timer that is begun in a frame fires after it.
    timer = setTimeout(run, rest);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Errors with which a part of the program did not arrive: the line is down, or the host has a newer version only. */
const missing = new WeakSet<object>();

// Vite tells of every `import()` that failed; browsers agree on no name for the error itself.
window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));

export const isMissingPart = (error: Error): boolean => missing.has(error);

/** Beside index.html, under this name for ever: a device that has it asks for no other. */
const WORKER = 'service-worker.js';

/** The files of the build are fetched when nothing has arrived or been drawn for this long. Milliseconds. */
const QUIET = 3000;

/**
 * Keeps the page on the device, once it stands and rests, so that it opens without a line. Does nothing where the
 * browser has no service workers, or where the page was not built (development).
 *
 * @param onNewer loading the page again would give another build than the one that runs
 */
export async function keepOffline(onNewer: () => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const look = async (): Promise<void> => {
    if (workers.controller !== null && (await isOld())) onNewer();
  };
  workers.addEventListener('controllerchange', () => void look());
  await quiet();
  try {
    // The host's caches have no say in whether there is a newer build.
    const registration = await workers.register(WORKER, { updateViaCache: 'none' });
    await look();
    document.addEventListener('visibilitychange', () => {
      // Without a line there is nothing newer to be had.
      if (!document.hidden) registration.update().catch(() => undefined);
    });
  } catch {
    // Forbidden (a private window, a setting) or the device is full: the page works with a line, as before.
  }
}

/** The name of the first program carries a hash of all it leads to. */
async function isOld(): Promise<boolean> {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src');
  try {
    const answer = await fetch('index.html');
    return !!entry && answer.ok && !(await answer.text()).includes(entry);
  } catch {
    return false;
  }
}

/** The first moment at which nothing has arrived, and no draws have come, for a while. */
async function quiet(): Promise<void> {
  for (;;) {
    // Looked up, not listened to: every answer of the draws would else be told here before it is painted.
    const happened = [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('mark')];
    const last = Math.max(0, ...happened.map(({ startTime, duration }) => startTime + duration));
    const left = last + QUIET - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}

import type { EnsembleAnswer, EnsembleRequest } from './protocol.ts';
import { fastestEnsemble } from './vector.ts';

/** Milliseconds of work between two looks at what else has arrived. */
const TURN_MS = 12;

/**
 * Answers requests one at a time; a newer request ends the one in work. Knows no Worker: it is handed how to post
 * and how to wait for a turn, so tests join it without one.
 */
export function createServer(
  post: (answer: EnsembleAnswer) => void,
  turn: () => Promise<void>,
  clock: () => number,
) {
  const ensembles = new Map<string, ReturnType<typeof fastestEnsemble>>();
  let newest = -1;
  return async (request: EnsembleRequest): Promise<void> => {
    const { id, settings, draws, seed } = request;
    newest = id;
    try {
      const key = `${draws}/${seed}`;
      const opening = ensembles.get(key) ?? fastestEnsemble(draws, seed);
      ensembles.set(key, opening);
      const ensemble = await opening;
      if (newest !== id) return;
      const running = ensemble.run(settings);
      let since = clock();
      for (;;) {
        const { done, value } = running.next();
        if (done) {
          post({ kind: 'done', id, ensemble: value });
          return;
        }
        if (clock() - since < TURN_MS) continue;
        await turn();
        if (newest !== id) return;
        since = clock();
      }
    } catch (error) {
      post({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    }
  };
}

import { DEFAULT_DRAWS, DEFAULT_SEED } from '../model/ensemble.ts';
import type { Ensemble, Settings } from '../model/index.ts';
import type { EnsembleAnswer, EnsembleRequest } from './protocol.ts';

/** What a request ends in: the ensemble, or why there is none. */
export type EnsembleResult = Ensemble | { readonly failed: string };

/** The part of a Worker that the runner needs, so that tests can hand it another. */
export interface WorkerLike {
  postMessage(message: EnsembleRequest): void;
  terminate(): void;
  onmessage: ((event: { readonly data: EnsembleAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export interface EnsembleRunner {
  /** Asks for the chances of a package; the newest request wins, an older one gets no answer. */
  request(settings: Settings, onResult: (result: EnsembleResult) => void): void;
  dispose(): void;
}

const newWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as WorkerLike;

/**
 * 1,024 draws in one worker. A worker that dies is replaced, once for each request, and the request is sent again;
 * when it dies again the caller is told.
 */
export function createEnsembleRunner(
  makeWorker: () => WorkerLike = newWorker,
  draws = DEFAULT_DRAWS,
  seed = DEFAULT_SEED,
): EnsembleRunner {
  let worker: WorkerLike | null = null;
  let pending: {
    id: number;
    settings: Settings;
    onResult: (r: EnsembleResult) => void;
    tries: number;
  } | null = null;
  let lastId = 0;

  const send = (): void => {
    if (!pending) return;
    const { id, settings } = pending;
    try {
      worker ??= open();
      worker.postMessage({ id, settings, draws, seed });
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  const fail = (reason: string): void => {
    const failed = pending;
    pending = null;
    failed?.onResult({ failed: reason });
  };
  const open = (): WorkerLike => {
    const opened = makeWorker();
    opened.onmessage = ({ data }) => {
      if (!pending || data.id !== pending.id) return;
      const { onResult } = pending;
      pending = null;
      onResult(data.kind === 'done' ? data.ensemble : { failed: data.reason });
    };
    opened.onerror = ({ message }) => {
      opened.terminate();
      if (worker === opened) worker = null;
      if (!pending) return;
      pending.tries += 1;
      if (pending.tries > 1) fail(message ?? 'the worker ended');
      else send();
    };
    return opened;
  };

  return {
    request(settings, onResult) {
      lastId += 1;
      pending = { id: lastId, settings, onResult, tries: 0 };
      send();
    },
    dispose() {
      pending = null;
      worker?.terminate();
      worker = null;
    },
  };
}

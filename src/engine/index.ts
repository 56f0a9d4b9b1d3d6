import { DEFAULT_SEED } from '../model/ensemble.ts';
import type { Ensemble, Fan } from '../model/index.ts';
import type { EnsembleAnswer, EnsembleRequest, Question } from './protocol.ts';

/** What is asked of the runner; the seed is the page's unless another is named. */
export type Asked = Omit<Question, 'seed'> & Partial<Pick<EnsembleRequest, 'seed' | 'next' | 'drawing'>>;

/**
 * What a page asks one after the other: at once enough draws to follow the hand, then all of them, first for the fan, where the page
 * shows that by itself, and at rest all of them in doubles, whose digits the command line prints too.
 */
export const STAGES: readonly Pick<EnsembleRequest, 'draws' | 'precision' | 'drawing' | 'fan'>[] = [
  { draws: 1024, precision: 'single', drawing: true },
  { draws: 8192, precision: 'single', fan: true },
  { draws: 8192, precision: 'single' },
  { draws: 8192, precision: 'double' },
];

/** What a request ends in: what was asked, and whether a worker that died had to be replaced for it; or why there is nothing. */
export type EnsembleResult =
  | { readonly ensemble: Ensemble; readonly recovered: boolean }
  | { readonly fan: Fan; readonly recovered: boolean }
  | { readonly failed: string };

/** The part of a Worker that the runner needs, so that tests can hand it another. */
export interface WorkerLike {
  postMessage(message: EnsembleRequest): void;
  terminate(): void;
  onmessage: ((event: { readonly data: EnsembleAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export interface EnsembleRunner {
  /** Asks for the chances of a package; the newest request wins, an older one gets no answer. */
  request(asked: Asked, onResult: (result: EnsembleResult) => void): void;
  dispose(): void;
}

const newWorker = (): WorkerLike =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as WorkerLike;

/**
 * Draws in a worker, which shares them with others where the machine has room. A worker that dies is replaced, once for
 * each request, and the request is sent again; when it dies again the caller is told.
 */
export function createEnsembleRunner(makeWorker: () => WorkerLike = newWorker): EnsembleRunner {
  let worker: WorkerLike | null = null;
  let pending: {
    request: EnsembleRequest;
    onResult: (r: EnsembleResult) => void;
    tries: number;
  } | null = null;
  let lastId = 0;

  const send = (): void => {
    if (!pending) return;
    try {
      worker ??= open();
      worker.postMessage(pending.request);
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
      if (!pending || data.id !== pending.request.id) return;
      const { onResult, tries } = pending;
      pending = null;
      const recovered = tries > 0;
      if (data.kind === 'failed') onResult({ failed: data.reason });
      else if (data.kind === 'fan') onResult({ fan: data.fan, recovered });
      else onResult({ ensemble: data.ensemble, recovered });
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
    request(asked, onResult) {
      lastId += 1;
      pending = { request: { seed: DEFAULT_SEED, ...asked, id: lastId }, onResult, tries: 0 };
      send();
    },
    dispose() {
      pending = null;
      worker?.terminate();
      worker = null;
    },
  };
}

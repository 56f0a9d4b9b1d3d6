import type { EnsembleAnswer, EnsembleRequest } from '../../src/engine/protocol.ts';
import { createServer } from '../../src/engine/serve.ts';

/** The worker's own code on this thread: jsdom has no workers, and a mock would prove nothing of the draws. */
class WorkerOnThisThread {
  onmessage: ((event: { data: EnsembleAnswer }) => void) | null = null;
  onerror: ((event: { message?: string }) => void) | null = null;
  readonly #serve = createServer((data) => this.onmessage?.({ data }), {
    turn: () => new Promise((resolve) => setTimeout(resolve)),
    clock: () => performance.now(),
  });

  postMessage(request: EnsembleRequest): void {
    void this.#serve(request);
  }

  terminate(): void {}
}

export function installWorker(): void {
  Object.assign(globalThis, { Worker: WorkerOnThisThread });
}

import { fastestRuns } from '../../src/engine/batch.ts';
import type { StudyNews, StudyRequest } from '../../src/engine/study-protocol.ts';
import { createStudyServer } from '../../src/engine/study-serve.ts';
import { baselineSettings, LEVERS, type Settings } from '../../src/model/index.ts';

/** The worker's own code on this thread: jsdom has no workers, and a mock would prove nothing of the studies. */
class WorkerOnThisThread {
  onmessage: ((event: { data: StudyNews }) => void) | null = null;
  readonly #serve = createStudyServer(
    (data) => this.onmessage?.({ data }),
    { turn: () => new Promise((resolve) => setTimeout(resolve)), clock: () => performance.now() },
    fastestRuns,
  );
  postMessage(request: StudyRequest): void {
    void this.#serve(request);
  }
  terminate(): void {}
}

export function installStudyWorker(): void {
  Object.assign(globalThis, { Worker: WorkerOnThisThread });
}

const today = baselineSettings();

/** Few levers, so that a study is quick. */
export const TWO_LEVERS: Settings = {
  ...today,
  levers: {
    ...today.levers,
    literacy: { ...today.levers.literacy, value: LEVERS.literacy.reference },
    standards: { ...today.levers.standards, value: LEVERS.standards.reference },
  },
};

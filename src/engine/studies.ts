import type { StudyNews, StudyQuestion, StudyRequest } from './study-protocol.ts';

export type {
  AnswerOf,
  QuestionOf,
  SoFarOf,
  StudyKind,
  StudyQuestion,
} from './study-protocol.ts';

/** What is heard of a study; after an answer or a failure nothing more. */
export type Heard =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly soFar: unknown }
  /** `recovered`: a worker died over it and another has made it. */
  | { readonly kind: 'answer'; readonly answer: unknown; readonly recovered: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

/** The part of a Worker that the runner needs, so that tests can hand it another. */
export interface StudyWorkerLike {
  postMessage(message: StudyRequest): void;
  terminate(): void;
  onmessage: ((event: { readonly data: StudyNews }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

export interface StudyRunner {
  /** Begins a study; the function that is handed back stops it, also in the middle. */
  ask(question: StudyQuestion, hear: (heard: Heard) => void): () => void;
}

interface Asked {
  readonly question: StudyQuestion;
  readonly hear: (heard: Heard) => void;
  tries: number;
}

const newWorker = (): StudyWorkerLike =>
  new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module' }) as unknown as StudyWorkerLike;

/**
 * Studies in a worker of their own, opened when the first is asked for. A worker that dies is replaced, once for each
 * study that was under way, and the study begins again; when it dies again the caller is told.
 */
export function createStudyRunner(makeWorker: () => StudyWorkerLike = newWorker): StudyRunner {
  const asked = new Map<number, Asked>();
  let worker: StudyWorkerLike | null = null;
  let lastId = 0;

  const fail = (id: number, reason: string): void => {
    const failed = asked.get(id);
    asked.delete(id);
    failed?.hear({ kind: 'failed', reason });
  };
  const send = (id: number, question: StudyQuestion): void => {
    try {
      worker ??= open();
      worker.postMessage({ kind: 'ask', id, question });
    } catch (error) {
      fail(id, error instanceof Error ? error.message : String(error));
    }
  };
  const open = (): StudyWorkerLike => {
    const opened = makeWorker();
    opened.onmessage = ({ data }) => {
      const one = asked.get(data.id);
      if (one === undefined) return;
      if (data.kind === 'progress') {
        const { done, of, soFar } = data;
        one.hear({ kind: 'progress', done, of, soFar });
      } else if (data.kind === 'failed') fail(data.id, data.reason);
      else {
        asked.delete(data.id);
        one.hear({ kind: 'answer', answer: data.answer, recovered: one.tries > 0 });
      }
    };
    opened.onerror = ({ message }) => {
      opened.terminate();
      if (worker === opened) worker = null;
      for (const [id, one] of [...asked]) {
        one.tries += 1;
        if (one.tries > 1) fail(id, message ?? 'the worker ended');
        else send(id, one.question);
      }
    };
    return opened;
  };

  return {
    ask(question, hear) {
      lastId += 1;
      const id = lastId;
      asked.set(id, { question, hear, tries: 0 });
      send(id, question);
      return () => {
        if (asked.delete(id)) worker?.postMessage({ kind: 'stop', id });
      };
    },
  };
}

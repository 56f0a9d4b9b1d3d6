import { useCallback, useMemo, useSyncExternalStore } from 'react';
import {
  type AnswerOf,
  createStudyRunner,
  type QuestionOf,
  type SoFarOf,
  type StudyKind,
  type StudyQuestion,
  type StudyRunner,
} from '../engine/studies.ts';

/** How a study stands. */
interface Standing {
  /** Runs done, and runs that it takes at most. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly soFar: unknown;
  readonly answer: unknown;
  readonly failed: string | null;
  readonly running: boolean;
  /** True when a worker died over it and another has made the answer. */
  readonly recovered: boolean;
}

/** How a study stands, and what can be done about it. */
export interface StudyState<K extends StudyKind> extends Standing {
  /** What is known before there is an answer; it stays when the study is stopped. */
  readonly soFar: SoFarOf<K> | null;
  readonly answer: AnswerOf<K> | null;
  readonly stop: () => void;
  /** Begins again after `stop` or a failure; does nothing while it runs or once it is answered. */
  readonly start: () => void;
}

const NOTHING: Standing = {
  progress: null,
  soFar: null,
  answer: null,
  failed: null,
  running: false,
  recovered: false,
};

/** A hand that moves asks again before this, milliseconds. */
const QUIET = 120;
/** Questions whose answers are kept when nothing shows them. */
const REMEMBERED = 40;

interface Entry {
  readonly question: StudyQuestion;
  standing: Standing;
  readonly listeners: Set<() => void>;
  /** Null while nothing is under way. */
  cancel: (() => void) | null;
  /** Stopped by hand: it waits to be started by hand. */
  held: boolean;
}

/** Studies by question: begun when somebody shows one, stopped when nobody does, remembered once answered. */
export function createStudies(makeRunner: () => StudyRunner = createStudyRunner, quiet = QUIET) {
  const entries = new Map<string, Entry>();
  let runner: StudyRunner | null = null;

  const tell = (entry: Entry, change: Partial<Standing>): void => {
    entry.standing = { ...entry.standing, ...change };
    for (const listener of entry.listeners) listener();
  };
  const begin = (entry: Entry): void => {
    if (entry.cancel !== null || entry.standing.answer !== null) return;
    const ask = (): void => {
      runner ??= makeRunner();
      const cancel = runner.ask(entry.question, (heard) => {
        if (heard.kind === 'progress')
          tell(entry, {
            progress: { done: heard.done, of: heard.of },
            soFar: heard.soFar ?? entry.standing.soFar,
          });
        else {
          entry.cancel = null;
          if (heard.kind === 'failed') tell(entry, { failed: heard.reason, running: false });
          else tell(entry, { answer: heard.answer, recovered: heard.recovered, running: false });
        }
      });
      // It may have failed at once.
      entry.cancel = entry.standing.running ? cancel : null;
    };
    const timer = setTimeout(ask, quiet);
    entry.cancel = () => clearTimeout(timer);
    tell(entry, { running: true, failed: null, progress: null });
  };
  const end = (entry: Entry): void => {
    entry.cancel?.();
    entry.cancel = null;
    if (entry.standing.running) tell(entry, { running: false });
  };
  const forget = (): void => {
    for (const [key, entry] of entries) {
      if (entries.size <= REMEMBERED) return;
      if (entry.listeners.size === 0) entries.delete(key);
    }
  };
  const entryOf = (key: string): Entry => {
    const known = entries.get(key);
    if (known !== undefined) return known;
    const question = JSON.parse(key) as StudyQuestion;
    const fresh = {
      question,
      standing: NOTHING,
      listeners: new Set<() => void>(),
      cancel: null,
      held: false,
    };
    entries.set(key, fresh);
    return fresh;
  };

  return {
    standing: (key: string): Standing => entries.get(key)?.standing ?? NOTHING,
    /** Shows a question's study, and begins it unless it was stopped by hand; the function handed back shows it no more. */
    show(key: string, listener: () => void): () => void {
      const entry = entryOf(key);
      entry.listeners.add(listener);
      if (!entry.held && entry.standing.failed === null) begin(entry);
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size > 0) return;
        end(entry);
        forget();
      };
    },
    start(key: string): void {
      const entry = entryOf(key);
      entry.held = false;
      begin(entry);
    },
    stop(key: string): void {
      const entry = entryOf(key);
      entry.held = true;
      end(entry);
    },
  };
}

const studies = createStudies();
const nobody = (): void => {};

/**
 * The study of a question, from the worker; null asks nothing. It begins when it is shown and ends when nobody shows it; the same
 * question again, written anew or not, has its answer at once.
 */
export function useStudy<K extends StudyKind>(question: QuestionOf<K> | null): StudyState<K> {
  const key = useMemo(() => (question === null ? null : JSON.stringify(question)), [question]);
  const show = useCallback(
    (listener: () => void) => (key === null ? nobody : studies.show(key, listener)),
    [key],
  );
  const standing = useSyncExternalStore(show, () => (key === null ? NOTHING : studies.standing(key)));
  return useMemo(
    () => ({
      ...(standing as StudyState<K>),
      start: () => key !== null && studies.start(key),
      stop: () => key !== null && studies.stop(key),
    }),
    [standing, key],
  );
}

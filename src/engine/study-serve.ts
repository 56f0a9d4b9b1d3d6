import type { RunsBy, Study } from '../study/runs.ts';
import { messageOf, type Turns } from './shares.ts';
import { STUDIES } from './study-kinds.ts';
import type { StudyNews, StudyQuestion, StudyRequest } from './study-protocol.ts';

/** Milliseconds of work between two looks at what else has arrived. */
const TURN_MS = 10;
/** Milliseconds between two pieces of news of a study. */
const NEWS_MS = 100;

type Begin = (question: StudyQuestion, runs: RunsBy) => Study<unknown, unknown>;

/** The kind that a question names is the kind of what it asks, which the compiler cannot follow through a table. */
const begin: Begin = (question, runs) => (STUDIES[question.kind] as Begin)(question, runs);

/**
 * Runs studies until they are answered or stopped; those under way at once take turns. Knows no Worker: it is handed how to
 * post, how to wait for a turn and how to come by runs, so tests join it without one.
 */
export function createStudyServer(
  post: (news: StudyNews) => void,
  { turn, clock }: Turns,
  openRuns: () => Promise<RunsBy>,
  make: Begin = begin,
) {
  const wanted = new Set<number>();
  let opening: Promise<RunsBy> | null = null;

  async function drive(id: number, question: StudyQuestion): Promise<void> {
    opening ??= openRuns();
    const runs = await opening;
    if (!wanted.has(id)) return;
    const study = make(question, runs);
    let since = clock();
    let told = Number.NEGATIVE_INFINITY;
    for (;;) {
      const { done, value } = study.next();
      if (done) return post({ kind: 'answer', id, answer: value });
      const now = clock();
      if (now - told >= NEWS_MS) {
        told = now;
        post({ kind: 'progress', id, ...value });
      }
      if (now - since < TURN_MS) continue;
      await turn();
      if (!wanted.has(id)) return;
      since = clock();
    }
  }

  return async (request: StudyRequest): Promise<void> => {
    const { id } = request;
    if (request.kind === 'stop') {
      wanted.delete(id);
      return;
    }
    wanted.add(id);
    try {
      await drive(id, request.question);
    } catch (error) {
      post({ kind: 'failed', id, reason: messageOf(error) });
    }
    wanted.delete(id);
  };
}

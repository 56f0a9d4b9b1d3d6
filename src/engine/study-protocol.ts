/** What is said between a page and the worker of studies. All of it is plain data and crosses by structured clone. */
import type { Progress, Study } from '../study/runs.ts';
import type { STUDIES } from './study-kinds.ts';

type Studies = typeof STUDIES;
export type StudyKind = keyof Studies;

/** What is asked: its kind, and what the study of that kind takes. */
export type QuestionOf<K extends StudyKind> = { readonly kind: K } & Parameters<Studies[K]>[0];
export type StudyQuestion = { [K in StudyKind]: QuestionOf<K> }[StudyKind];

type OutcomeOf<K extends StudyKind> =
  ReturnType<Studies[K]> extends Study<infer SoFar, infer Answer> ? readonly [SoFar, Answer] : never;
export type SoFarOf<K extends StudyKind> = OutcomeOf<K>[0];
export type AnswerOf<K extends StudyKind> = OutcomeOf<K>[1];

/** To the worker. Studies that are under way at once take turns. */
export type StudyRequest =
  | { readonly kind: 'ask'; readonly id: number; readonly question: StudyQuestion }
  | { readonly kind: 'stop'; readonly id: number };

/** From the worker: progress about ten times a second, then an answer or why there is none. */
export type StudyNews =
  | ({ readonly kind: 'progress'; readonly id: number } & Progress<unknown>)
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

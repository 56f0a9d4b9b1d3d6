/** The kinds of study that the worker knows: one line each. */
import type { RunsBy, Study } from '../study/runs.ts';
import { shares } from '../study/shares.ts';

/** By kind: what is asked, and what runs are to be had, in; a study of plain data out. */
export const STUDIES = {
  shares,
} satisfies Record<string, (asked: never, runs: RunsBy) => Study<unknown, unknown>>;

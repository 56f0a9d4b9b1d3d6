/** The kinds of study that the worker knows: one line each. */
import type { RunsBy, Study } from '../study/runs.ts';
import { seek } from '../study/seek.ts';
import { sensitivity } from '../study/sensitivity.ts';
import { shares } from '../study/shares.ts';
import { tornado } from '../study/tornado.ts';
import { waiting } from '../study/waiting.ts';

/** By kind: what is asked, and what runs are to be had, in; a study of plain data out. */
export const STUDIES = {
  sensitivity,
  shares,
  tornado,
  seek,
  waiting,
} satisfies Record<string, (asked: never, runs: RunsBy) => Study<unknown, unknown>>;

import { createEnsembleRunner, type EnsembleResult, type EnsembleRunner, STAGES } from '../engine/index.ts';
import type { Settings, View } from '../model/index.ts';

/** What of the draws is on the screen. */
export interface Asked {
  readonly view: View;
  /** What has a band of its own: columns by the kernel's names, or a `BandOfDraws`; the total always has one. */
  readonly columns: readonly string[];
  /** True where the fan is shown by itself, before what else is read off the same draws. */
  readonly fan?: boolean;
}

interface Request {
  readonly slot: string;
  readonly settings: Settings;
  readonly asked: Asked;
  /** Called once a stage, unless a stage fails. */
  readonly onDone: (result: EnsembleResult) => void;
}

interface Job {
  readonly request: Request;
  readonly stage: number;
}

/** A move that follows another sooner than this is of a hand that moves, milliseconds. */
const STILL = 200;
/** Under a hand that moves nothing is refined before it rests for so long: it would be painted just as the next move comes. */
const RESTS = 150;

/** The stage after this one that is asked for; as many as there are after the last. */
function stageAfter(stage: number, { fan = false }: Asked): number {
  const later = STAGES.findIndex((one, i) => i > stage && (fan || !one.fan));
  return later < 0 ? STAGES.length : later;
}

/**
 * One worker for the whole page. Each slot (the scenario of Explore, each column of Compare) has at most one request: a newer one
 * replaces it, also while it runs. Every request passes through the stages of the engine; a stage waits until no slot
 * is at an earlier one, until the answers of earlier ones are painted, and until nothing was asked for `quiet` milliseconds:
 * while a hand moves and while the page draws for it, the processor is the page's, and longer (`RESTS`) where one move follows
 * another. After a lone move the worker's own thread begins the next draws meanwhile.
 *
 * `painted` calls back once what was told before is on the screen.
 */
export function createQueue(
  makeRunner: () => EnsembleRunner = createEnsembleRunner,
  { quiet = 0, painted = (then) => then() }: { quiet?: number; painted?: (then: () => void) => void } = {},
) {
  let lastAsked = Number.NEGATIVE_INFINITY;
  /** When each slot last asked, and whether under a hand that moves. */
  const hands = new Map<string, { readonly at: number; readonly moves: boolean }>();
  const moves = ({ request }: Job): boolean => hands.get(request.slot)?.moves ?? false;
  /** Of each stage, the answers that are told and not yet painted. */
  const unpainted: number[] = STAGES.map(() => 0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let runner: EnsembleRunner | null = null;
  let running: Job | null = null;
  const waiting = new Map<string, Job>();
  const dropped = new WeakSet<Request>();

  const run = (job: Job): void => {
    running = job;
    runner ??= makeRunner();
    const { settings, asked } = job.request;
    const { view, columns } = asked;
    const stage = STAGES[job.stage] as (typeof STAGES)[number];
    const later = stageAfter(job.stage, asked);
    const after = STAGES[later];
    const next = after?.precision === stage.precision && !moves(job) ? { next: after.draws } : {};
    runner.request({ settings, view, columns, ...stage, ...next }, (result) => {
      if (running !== job) return;
      running = null;
      if (!('failed' in result) && later < STAGES.length && !dropped.has(job.request))
        waiting.set(job.request.slot, { request: job.request, stage: later });
      job.request.onDone(result);
      if (later < STAGES.length) {
        tally(job.stage, 1);
        painted(() => {
          tally(job.stage, -1);
          if (running === null) runNext();
        });
      }
      if (running === null) runNext();
    });
  };
  const tally = (stage: number, by: number): void => {
    unpainted[stage] = (unpainted[stage] ?? 0) + by;
  };
  const runNext = (): void => {
    let next: Job | null = null;
    for (const job of waiting.values()) if (next === null || job.stage < next.stage) next = job;
    if (next === null || unpainted.slice(0, next.stage).some((answers) => answers > 0)) return;
    const wait = next.stage === 0 ? 0 : moves(next) ? Math.max(quiet, RESTS) : quiet;
    const early = wait - (performance.now() - lastAsked);
    if (early > 0) {
      clearTimeout(timer);
      timer = setTimeout(() => running === null && runNext(), early);
      return;
    }
    waiting.delete(next.request.slot);
    run(next);
  };

  return {
    ask(request: Request): void {
      const job = { request, stage: 0 };
      const now = performance.now();
      const before = hands.get(request.slot)?.at ?? Number.NEGATIVE_INFINITY;
      hands.set(request.slot, { at: now, moves: now - before < STILL });
      lastAsked = now;
      waiting.delete(request.slot);
      const replaced = running;
      if (replaced !== null && replaced.request.slot !== request.slot && replaced.stage === 0)
        waiting.set(request.slot, job);
      else {
        // A first answer goes before another slot's refinement, which is begun again after it.
        if (replaced !== null && replaced.request.slot !== request.slot)
          waiting.set(replaced.request.slot, replaced);
        run(job);
      }
    },
    /** Of a slot that is no longer on the page, or asks something else: what it waits for, and what refines it. */
    forget(slot: string): void {
      waiting.delete(slot);
      if (running === null || running.request.slot !== slot) return;
      dropped.add(running.request);
      if (running.stage === 0) return;
      running = null;
      runNext();
    },
  };
}

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { createEnsembleRunner, type EnsembleResult, STAGES } from '../engine/index.ts';
import type { Live } from '../kernel/live.ts';
import type { Ensemble, Fan, Settings, View } from '../model/index.ts';
import { afterPaint } from './after-paint.ts';
import { type Asked, createQueue } from './queue.ts';

/** What is heard of the draws of one scenario: all that is known, and the newest fan, which may be of more draws. */
export interface Heard {
  readonly fan: Fan | null;
  readonly futures: Futures;
}

/** The draws of one scenario: the last ones known, whether newer ones are on their way, and what failed. */
export interface Futures {
  readonly ensemble: Ensemble | null;
  /** True while `ensemble` belongs to earlier settings. */
  readonly pending: boolean;
  /** True once it is of these settings and of as many draws as will come; their doubles may still be on their way. */
  readonly complete: boolean;
  readonly failed: string | null;
  /** True when a worker died over these draws and another has made them. */
  readonly recovered: boolean;
}

const TOTAL_ONLY: Asked = { view: 'fixed', columns: [] };
const keyOf = ({ view, columns }: Asked): string => [view, ...columns].join();

/** A hand that moves asks again before this, milliseconds: a frame and a half. */
const QUIET = 24;
const queue = createQueue(createEnsembleRunner, { quiet: QUIET, painted: afterPaint });
interface Known {
  /** Of as many draws as the ensemble, or of more. */
  readonly fan: Fan;
  readonly ensemble: Ensemble | null;
  readonly recovered: boolean;
}
const known = new WeakMap<Settings, Map<string, Known>>();
/** Whether a later stage would say more. */
const isLast = ({ ensemble }: Known): boolean =>
  ensemble?.draws === STAGES.at(-1)?.draws && ensemble?.precision === 'double';

type Answer = Exclude<EnsembleResult, { readonly failed: string }>;

function remember(settings: Settings, key: string, answer: Answer): void {
  const answers = known.get(settings) ?? new Map<string, Known>();
  const before = answers.get(key);
  // What happened over these draws is still so when more of them come.
  const recovered = answer.recovered || before?.recovered === true;
  const { fan, ensemble } =
    'fan' in answer
      ? { fan: answer.fan, ensemble: before?.ensemble ?? null }
      : { fan: answer.ensemble, ensemble: answer.ensemble };
  answers.set(key, { fan, ensemble, recovered });
  known.set(settings, answers);
}

/** Any answer for these settings in that view; the one with most draws. */
function answerOf(settings: Settings, view: View): Known | undefined {
  let best: Known | undefined;
  for (const answer of known.get(settings)?.values() ?? [])
    if (answer.fan.view === view && answer.fan.draws >= (best?.fan.draws ?? 0)) best = answer;
  return best;
}

/** Of each kind of answer the last, on the browser's own timeline: what `npm run bench` reads. Its fan counts, once. */
function markAnswer(settings: Settings, key: string, { draws, precision }: Fan): void {
  const before = known.get(settings)?.get(key)?.fan;
  if (before?.draws === draws && before.precision === precision) return;
  const name = `futures-${draws}-${precision}`;
  performance.clearMarks(name);
  performance.mark(name);
}

/** What was asked for a slot and has not been replaced: asked once, heard by whoever shows it. */
interface Flight {
  readonly settings: Settings;
  readonly key: string;
  hear: ((result: EnsembleResult) => void) | null;
  failed: string | null;
}
const flights = new Map<string, Flight>();

/** The flight for these settings: the one under way, or a new one. */
function fly(slot: string, settings: Settings, asked: Asked): Flight {
  const key = keyOf(asked);
  const before = flights.get(slot);
  if (before !== undefined && before.settings === settings && before.key === key) return before;
  const flight: Flight = { settings, key, hear: null, failed: null };
  flights.set(slot, flight);
  queue.ask({
    slot,
    settings,
    asked,
    onDone(result) {
      if ('failed' in result) flight.failed = result.failed;
      else {
        markAnswer(settings, key, 'fan' in result ? result.fan : result.ensemble);
        remember(settings, key, result);
      }
      flight.hear?.(result);
    },
  });
  return flight;
}

function land(slot: string): void {
  flights.delete(slot);
  queue.forget(slot);
}

/** Tells of settings before the page shows them, so that their draws begin in the event that changed them. */
export type Ahead = (ask: (settings: Settings) => void) => () => void;

/**
 * What is known of the draws of some settings, told to who hears it. `last` is what was known before them: it stands until the first
 * of theirs are there.
 */
function createDraws(settings: Settings, view: View, key: string, last: { current: Known | null }) {
  let failed: string | null = null;
  const read = (): Heard => {
    // Bands of other columns are on their way; what the draws say of the total is known.
    const own = known.get(settings)?.get(key) ?? answerOf(settings, view);
    const { fan = null, ensemble = null, recovered = false } = own ?? last.current ?? {};
    const pending = own === undefined && failed === null;
    const complete = !pending && ensemble !== null && ensemble.draws === STAGES.at(-1)?.draws;
    const futures = { ensemble, pending, complete, failed: own === undefined ? failed : null, recovered };
    return { fan, futures };
  };
  const heard = createStore(read);
  /** Reads again what is known, and tells of it if it is another; what says the same stays the same object. */
  const refresh = (reason: string | null = null): void => {
    failed = reason;
    const { fan, futures } = read();
    last.current = known.get(settings)?.get(key) ?? last.current;
    const names = Object.keys(futures) as (keyof Futures)[];
    const before = heard.getState();
    const stays = names.every((name) => futures[name] === before.futures[name]);
    if (stays && fan === before.fan) return;
    heard.setState({ fan, futures: stays ? before.futures : futures });
  };
  const draws: Live<Heard> = { now: heard.getState, subscribe: heard.subscribe };
  return { draws, refresh };
}

/**
 * The draws of these settings, from the worker, as they come: 1,024 at once, 8,192 after, their fan first where that is asked, and at
 * rest in doubles; the old ones stay until the first are there. The same as long as the settings are.
 *
 * `slot` is the place on the page that asks: one name for each.
 */
export function useDraws(
  settings: Settings,
  slot: string,
  asked: Asked = TOTAL_ONLY,
  ahead: Ahead | null = null,
): Live<Heard> {
  const key = keyOf(asked);
  const last = useRef<Known | null>(null);
  const { view } = asked;
  const { draws, refresh } = useMemo(() => createDraws(settings, view, key, last), [settings, view, key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is the same where its key is.
  useEffect(() => {
    const stop = ahead?.((next) => {
      if (known.get(next)?.get(key) === undefined) fly(slot, next, asked);
    });
    return () => {
      stop?.();
      // What was asked ahead and never shown.
      if (flights.get(slot)?.hear === null) land(slot);
    };
  }, [slot, key, ahead]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is the same where its key is.
  useEffect(() => {
    const before = known.get(settings)?.get(key);
    if (before !== undefined) {
      refresh();
      if (isLast(before)) return;
    }
    const flight = fly(slot, settings, asked);
    if (flight.failed !== null) refresh(flight.failed);
    // What hears it is drawn before the task ends: no frame begins in between.
    flight.hear = (result) => refresh('failed' in result ? result.failed : null);
    return () => {
      flight.hear = null;
      // What was asked ahead has taken its place.
      if (flights.get(slot) === flight) land(slot);
    };
  }, [settings, slot, key, refresh]);

  return draws;
}

/** What is known of those draws now: who asks is drawn anew with each answer. */
export function useFutures(...asked: Parameters<typeof useDraws>): Futures {
  const { now, subscribe } = useDraws(...asked);
  return useSyncExternalStore(subscribe, () => now().futures);
}

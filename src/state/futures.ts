import { useEffect, useMemo, useState } from 'react';
import { createEnsembleRunner, type EnsembleRunner } from '../engine/index.ts';
import type { Ensemble, Settings, View } from '../model/index.ts';

/** The draws of one scenario: the last ones known, whether newer ones are on their way, and what failed. */
export interface Futures {
  readonly ensemble: Ensemble | null;
  /** True while `ensemble` belongs to earlier settings. */
  readonly pending: boolean;
  readonly failed: string | null;
}

/** What of the draws is on the screen. */
export interface Asked {
  readonly view: View;
  /** Columns with a band of their own, by the kernel's names; the total always has one. */
  readonly columns: readonly string[];
}

const TOTAL_ONLY: Asked = { view: 'fixed', columns: [] };
const keyOf = ({ view, columns }: Asked): string => [view, ...columns].join();

interface Request {
  readonly slot: string;
  readonly settings: Settings;
  readonly asked: Asked;
  readonly onDone: (result: Ensemble | { readonly failed: string }) => void;
}

/**
 * One worker for the whole page. Each slot (the scenario of Explore, each column of Compare) has at most one request:
 * a newer one replaces it, also while it runs. Slots take turns.
 */
export function createQueue(makeRunner: () => EnsembleRunner = createEnsembleRunner) {
  let runner: EnsembleRunner | null = null;
  let running: Request | null = null;
  const waiting = new Map<string, Request>();

  const run = (request: Request): void => {
    running = request;
    runner ??= makeRunner();
    runner.request(request.settings, (result) => {
      if (running !== request) return;
      running = null;
      request.onDone(result);
      const next = waiting.values().next().value;
      if (next !== undefined && running === null) {
        waiting.delete(next.slot);
        run(next);
      }
    });
  };

  return {
    ask(request: Request): void {
      if (running === null || running.slot === request.slot) run(request);
      else waiting.set(request.slot, request);
    },
    forget(slot: string): void {
      waiting.delete(slot);
    },
  };
}

const queue = createQueue();
const known = new WeakMap<Settings, Map<string, Ensemble>>();

function remember(settings: Settings, key: string, ensemble: Ensemble): void {
  const answers = known.get(settings) ?? new Map<string, Ensemble>();
  answers.set(key, ensemble);
  known.set(settings, answers);
}

/**
 * The 1,024 draws of these settings, from the worker; the old ones stay until the new ones are there.
 *
 * `slot` is the place on the page that asks: one name for each.
 */
export function useFutures(settings: Settings, slot: string, asked: Asked = TOTAL_ONLY): Futures {
  const key = keyOf(asked);
  const [last, setLast] = useState<{ readonly ensemble: Ensemble | null; readonly failed: string | null }>({
    ensemble: null,
    failed: null,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is the same where its key is.
  useEffect(() => {
    const before = known.get(settings)?.get(key);
    if (before !== undefined) {
      setLast({ ensemble: before, failed: null });
      return;
    }
    let wanted = true;
    queue.ask({
      slot,
      settings,
      asked,
      onDone(result) {
        if ('failed' in result) {
          if (wanted) setLast((old) => ({ ensemble: old.ensemble, failed: result.failed }));
          return;
        }
        remember(settings, key, result);
        if (wanted) setLast({ ensemble: result, failed: null });
      },
    });
    return () => {
      wanted = false;
      queue.forget(slot);
    };
  }, [settings, slot, key]);

  const now = known.get(settings)?.get(key);
  const ensemble = now ?? last.ensemble;
  const failed = now === undefined ? last.failed : null;
  const pending = now === undefined && failed === null;
  // The same answer is the same object, so that pictures of it need not be drawn again.
  return useMemo(() => ({ ensemble, pending, failed }), [ensemble, pending, failed]);
}

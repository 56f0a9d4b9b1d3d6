import { useSyncExternalStore } from 'react';
import type { Live } from '../kernel/live.ts';

const NOTHING: Live<undefined> = { now: () => undefined, subscribe: () => () => {} };

/** What a live value is now: the component that asks is drawn anew with each, and nothing around it. */
export function useLive<Value>(live: Live<Value>): Value;
export function useLive<Value>(live: Live<Value> | undefined): Value | undefined;
export function useLive<Value>(live: Live<Value> | undefined): Value | undefined {
  const { now, subscribe } = live ?? NOTHING;
  return useSyncExternalStore(subscribe, now);
}

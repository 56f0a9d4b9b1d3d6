/** Word that the library has changed, between the tabs of one browser and within this one. */
export interface Notices {
  /** To the other tabs and to this one. */
  readonly tell: () => void;
  /** Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

const CHANNEL = 'umbral-library';

/** Over a BroadcastChannel; within this tab alone where there is none. */
export function announcer(): Notices {
  const listeners = new Set<() => void>();
  const here = (): void => {
    for (const listener of listeners) listener();
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  // A channel never brings a tab its own word.
  channel?.addEventListener('message', here);
  return {
    tell() {
      channel?.postMessage('changed');
      here();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      channel?.close();
      listeners.clear();
    },
  };
}

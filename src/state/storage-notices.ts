/** Word between the tabs of one browser that the library has changed. */
export interface Notices {
  /** To the other tabs. */
  readonly tell: () => void;
  /** From the other tabs; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

const CHANNEL = 'umbral-library';

/** Over a BroadcastChannel, which never brings a tab its own word; silent where there is none. */
export function announcer(): Notices {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, subscribe: () => () => {}, close() {} };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: () => channel.postMessage('changed'),
    subscribe(listener) {
      const hear = (): void => listener();
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close: () => channel.close(),
  };
}

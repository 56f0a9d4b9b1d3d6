import type { Turns } from './shares.ts';

/** Turns of a message channel, since a timer would be held to four milliseconds. */
export function channelTurns(): Turns {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return {
    turn: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        channel.port2.postMessage(null);
      }),
    clock: () => performance.now(),
  };
}

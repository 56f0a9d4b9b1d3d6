import type { EnsembleRequest } from './protocol.ts';
import { createServer } from './serve.ts';

// A turn of a message channel, since a timer would be held to four milliseconds.
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();
const turn = () =>
  new Promise<void>((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });

const serve = createServer(
  (answer) => postMessage(answer),
  turn,
  () => performance.now(),
);
addEventListener('message', (event: MessageEvent<EnsembleRequest>) => void serve(event.data));

import type { Helper } from './crew.ts';
import { createHelp } from './help.ts';
import type { EnsembleRequest, ShareRequest, ShareStop } from './protocol.ts';
import { createServer } from './serve.ts';
import { channelTurns } from './turns.ts';

/** Helpers run this same file under this name. */
const HELPER = 'helper';
/** More would wait for memory, and leave nothing for the page. */
const MOST_HELPERS = 3;

const turns = channelTurns();

if (self.name === HELPER) {
  const help = createHelp((answer, transfer) => postMessage(answer, { transfer: [...transfer] }), turns);
  addEventListener('message', (event: MessageEvent<ShareRequest | ShareStop>) => void help(event.data));
  postMessage({ kind: 'ready' });
} else {
  const cores = navigator.hardwareConcurrency || 1;
  const open = () => new Worker(self.location.href, { type: 'module', name: HELPER }) as unknown as Helper;
  const serve = createServer(
    (answer, transfer) => postMessage(answer, { transfer: [...transfer] }),
    turns,
    new Array(Math.min(MOST_HELPERS, cores - 1)).fill(open),
    // While the page draws, one core is its own.
    Math.max(0, Math.min(MOST_HELPERS, cores - 2)),
  );
  addEventListener('message', (event: MessageEvent<EnsembleRequest>) => void serve(event.data));
}

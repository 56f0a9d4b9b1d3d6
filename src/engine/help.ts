import { CURRENT_EDITION } from '../edition/index.ts';
import { createDraws } from '../model/draws.ts';
import type { Column, ShareAnswer, ShareRequest, ShareStop } from './protocol.ts';
import { createKept, drive, messageOf, OVERTAKEN, type Turns, waysThrough } from './shares.ts';

/** Answers for shares of draws, one after the other and of the newest question alone; what a helper of the worker does. */
export function createHelp(
  post: (answer: ShareAnswer, transfer: readonly ArrayBuffer[]) => void,
  turns: Turns,
) {
  const ways = createKept((seed, assumptions) =>
    waysThrough(createDraws(CURRENT_EDITION, seed, undefined, assumptions)),
  );
  let newest = -1;
  let asked: ShareRequest | null = null;
  const answer = async (request: ShareRequest): Promise<void> => {
    const { id, precision, seed, from, until } = request;
    // Parts of one run ask for the same package: the same object, for which the kernel's table is made once.
    if (asked?.id !== id) asked = request;
    const { settings, columns } = asked;
    const isWanted = () => newest === id;
    if (!isWanted()) return;
    try {
      const run = await ways(seed, settings.assumptions)(precision);
      if (!isWanted()) return;
      const done = await drive(run(settings, columns, from, until), isWanted, turns);
      if (done === OVERTAKEN) return;
      const buffers = Object.values(done).map((column: Column) => column.buffer as ArrayBuffer);
      post({ kind: 'done', id, columns: done }, buffers);
    } catch (error) {
      post({ kind: 'failed', id, reason: messageOf(error) }, []);
    }
  };
  let last: Promise<void> = Promise.resolve();
  return (request: ShareRequest | ShareStop): Promise<void> => {
    if ('stop' in request) {
      if (newest === request.stop) newest = -1;
      return last;
    }
    newest = request.id;
    last = last.then(() => answer(request));
    return last;
  };
}

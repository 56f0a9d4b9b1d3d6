import { CURRENT_EDITION } from '../edition/index.ts';
import { createDraws } from '../model/draws.ts';
import { ownRoom } from './lanes.ts';
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
  /** What the parts of a run are of: one object, for which the kernel's table is made once. */
  let asked: ShareRequest['of'];
  const answer = async (request: ShareRequest): Promise<void> => {
    const { id, from, until } = request;
    asked = request.of ?? asked;
    const isWanted = () => newest === id;
    if (asked === undefined || !isWanted()) return;
    const { settings, columns, precision, seed } = asked;
    try {
      const run = await ways(seed, settings.assumptions)(precision);
      if (!isWanted()) return;
      const done = await drive(
        run(settings, columns, from, until, ownRoom(from, until, request.buffers)),
        isWanted,
        turns,
      );
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

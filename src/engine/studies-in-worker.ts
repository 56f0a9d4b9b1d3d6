import { fastestRuns } from './batch.ts';
import { createStudyServer } from './study-serve.ts';
import { channelTurns } from './turns.ts';

/** Studies in this worker, told of by its own messages. */
export const serve = createStudyServer((news) => postMessage(news), channelTurns(), fastestRuns);

import { fastestRuns } from './batch.ts';
import type { StudyRequest } from './study-protocol.ts';
import { createStudyServer } from './study-serve.ts';
import { channelTurns } from './turns.ts';

const serve = createStudyServer((news) => postMessage(news), channelTurns(), fastestRuns);
addEventListener('message', (event: MessageEvent<StudyRequest>) => void serve(event.data));

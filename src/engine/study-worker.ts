import type { StudyRequest } from './study-protocol.ts';

// The model waits for its kernel, and a message that finds nobody listening is lost: so listening comes before the model.
const serving = import('./studies-in-worker.ts').then(({ serve }) => serve);
serving.catch(reportError);
addEventListener('message', (event: MessageEvent<StudyRequest>) => {
  void serving.then((serve) => serve(event.data)).catch(() => {});
});

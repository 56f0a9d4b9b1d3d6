import { describe, expect, it } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import { createStudyRunner, type Heard, type StudyWorkerLike } from '../../src/engine/studies.ts';
import type { StudyNews, StudyQuestion, StudyRequest } from '../../src/engine/study-protocol.ts';
import { createStudyServer } from '../../src/engine/study-serve.ts';
import { baselineSettings } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import type { Study } from '../../src/study/runs.ts';
import type { Shares } from '../../src/study/shares.ts';

const question: StudyQuestion = { kind: 'shares', settings: baselineSettings() };

/** A study of so many batches, of seven milliseconds each, that says how far it came. */
function* counting(of: number, log: string[], name: string, now: { ms: number }): Study<number, string> {
  for (let done = 0; done < of; done++) {
    log.push(`${name}${done}`);
    now.ms += 7;
    yield { done, of, soFar: done };
  }
  return name;
}

/** A server on this thread whose clock moves by the work alone. */
function server(of: number) {
  const now = { ms: 0 };
  const log: string[] = [];
  const news: StudyNews[] = [];
  const names = ['a', 'b', 'c'];
  const serve = createStudyServer(
    (one) => news.push(one),
    { turn: () => Promise.resolve(), clock: () => now.ms },
    fastestRuns,
    () => counting(of, log, names.shift() as string, now),
  );
  return { serve, news, log };
}

describe('the server of studies', () => {
  it.each([
    { kind: 'tornado', settings: baselineSettings(), month: 24 },
    { kind: 'sensitivity', settings: baselineSettings(), month: 24, draws: 32 },
  ] satisfies StudyQuestion[])(
    'answers the $kind of a question that has crossed as plain data',
    async (asked) => {
      const news: StudyNews[] = [];
      const turns = { turn: () => Promise.resolve(), clock: () => 0 };
      const crossed = JSON.parse(JSON.stringify(asked)) as StudyQuestion;
      await createStudyServer(
        (one) => news.push(one),
        turns,
        fastestRuns,
      )({ kind: 'ask', id: 1, question: crossed });
      const last = structuredClone(news.at(-1));
      expect(last?.kind === 'answer' && last.answer).toMatchObject({ month: 24 });
    },
  );
  it('tells of progress ten times a second at most, and of the answer', async () => {
    const { serve, news } = server(100);
    await serve({ kind: 'ask', id: 1, question });
    expect(news.at(-1)).toEqual({ kind: 'answer', id: 1, answer: 'a' });
    const progress = news.filter(({ kind }) => kind === 'progress');
    expect(progress[1]).toEqual({ kind: 'progress', id: 1, done: 15, of: 100, soFar: 15 });
    expect(progress.length).toBe(7);
  });
  it('stops between two batches', async () => {
    const { serve, news, log } = server(1000);
    const running = serve({ kind: 'ask', id: 1, question });
    while (log.length < 20) await Promise.resolve();
    await serve({ kind: 'stop', id: 1 });
    const before = log.length;
    await running;
    expect(log.length).toBeLessThanOrEqual(before + 2);
    expect(news.every(({ kind }) => kind === 'progress')).toBe(true);
  });
  it('lets studies take turns', async () => {
    const { serve, news, log } = server(40);
    await Promise.all([serve({ kind: 'ask', id: 1, question }), serve({ kind: 'ask', id: 2, question })]);
    expect(log.indexOf('b0')).toBeLessThan(log.indexOf('a10'));
    expect(log.indexOf('a39')).toBeGreaterThan(log.indexOf('b30'));
    expect(news.filter(({ kind }) => kind === 'answer').map(({ id }) => id)).toEqual([1, 2]);
  });
  it('says why there is no answer', async () => {
    const news: StudyNews[] = [];
    const serve = createStudyServer(
      (one) => news.push(one),
      { turn: () => Promise.resolve(), clock: () => 0 },
      () => Promise.reject(new Error('no kernel')),
    );
    await serve({ kind: 'ask', id: 3, question });
    expect(news).toEqual([{ kind: 'failed', id: 3, reason: 'no kernel' }]);
  });
  it('answers a real question, of plain data', async () => {
    const news: StudyNews[] = [];
    const serve = createStudyServer(
      (one) => news.push(structuredClone(one)),
      { turn: () => Promise.resolve(), clock: () => performance.now() },
      fastestRuns,
    );
    await serve(
      structuredClone({
        kind: 'ask',
        id: 1,
        question: { kind: 'shares', settings: shippedSettings('platform') },
      } as const),
    );
    const last = news.at(-1);
    if (last?.kind !== 'answer') throw new Error('no answer');
    expect((last.answer as Shares).estimate).toBeNull();
    expect((last.answer as Shares).contribution[24]).toBeGreaterThan(0);
  });
});

/** Workers that only write down what they are sent. */
function workers() {
  const made: (StudyWorkerLike & { sent: StudyRequest[] })[] = [];
  const make = (): StudyWorkerLike => {
    const worker = {
      sent: [] as StudyRequest[],
      postMessage: (request: StudyRequest) => void worker.sent.push(request),
      terminate: () => {},
      onmessage: null,
      onerror: null,
    };
    made.push(worker);
    return worker;
  };
  return { made, make };
}

describe('the runner of studies', () => {
  it('hears progress and the answer of its own studies, and nothing after a stop', () => {
    const { made, make } = workers();
    const runner = createStudyRunner(make);
    const heard: Heard[] = [];
    const stop = runner.ask(question, () => {
      throw new Error('stopped');
    });
    stop();
    runner.ask(question, (one) => heard.push(one));
    const [worker] = made;
    expect(worker?.sent.map(({ kind, id }) => [kind, id])).toEqual([
      ['ask', 1],
      ['stop', 1],
      ['ask', 2],
    ]);
    worker?.onmessage?.({ data: { kind: 'answer', id: 1, answer: 'old' } });
    worker?.onmessage?.({ data: { kind: 'progress', id: 2, done: 1, of: 4, soFar: null } });
    worker?.onmessage?.({ data: { kind: 'answer', id: 2, answer: 'new' } });
    expect(heard).toEqual([
      { kind: 'progress', done: 1, of: 4, soFar: null },
      { kind: 'answer', answer: 'new', recovered: false },
    ]);
  });
  it('replaces a worker that dies once, then says so', () => {
    const { made, make } = workers();
    const runner = createStudyRunner(make);
    const heard: Heard[] = [];
    runner.ask(question, (one) => heard.push(one));
    made[0]?.onerror?.({ message: 'gone' });
    expect(made.length).toBe(2);
    expect(made[1]?.sent.length).toBe(1);
    expect(heard).toEqual([]);
    made[1]?.onerror?.({ message: 'gone again' });
    expect(heard).toEqual([{ kind: 'failed', reason: 'gone again' }]);
    runner.ask(question, (one) => heard.push(one));
    made[2]?.onerror?.({});
    made[3]?.onmessage?.({ data: { kind: 'answer', id: 2, answer: 1 } });
    expect(heard.at(-1)).toEqual({ kind: 'answer', answer: 1, recovered: true });
  });
  it('says so where there are no workers', () => {
    const heard: Heard[] = [];
    createStudyRunner(() => {
      throw new Error('no workers here');
    }).ask(question, (one) => heard.push(one));
    expect(heard).toEqual([{ kind: 'failed', reason: 'no workers here' }]);
  });
});

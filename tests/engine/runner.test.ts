import { describe, expect, it } from 'vitest';
import { createEnsembleRunner, type EnsembleResult, type WorkerLike } from '../../src/engine/index.ts';
import type { EnsembleRequest } from '../../src/engine/protocol.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, type Ensemble } from '../../src/model/index.ts';
import { withLevers } from '../model/support/models.ts';

const ANSWER: Ensemble = ensembleOf(baselineSettings(), 4, 1);
const QUESTION = { view: 'fixed', columns: [], draws: 4, precision: 'double', seed: 1 } as const;

/** A worker that does nothing by itself: the test answers for it, or lets it die. */
class FakeWorker implements WorkerLike {
  readonly sent: EnsembleRequest[] = [];
  ended = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  postMessage(message: EnsembleRequest): void {
    this.sent.push(structuredClone(message));
  }
  terminate(): void {
    this.ended = true;
  }
  answer(id: number): void {
    this.onmessage?.({ data: { kind: 'done', id, ensemble: ANSWER } });
  }
  die(message?: string): void {
    this.onerror?.(message === undefined ? {} : { message });
  }
}

function set() {
  const workers: FakeWorker[] = [];
  const runner = createEnsembleRunner(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const results: [string, EnsembleResult][] = [];
  const ask = (name: string) =>
    runner.request({ ...QUESTION, settings: withLevers({ adoption: name.length }) }, (result) =>
      results.push([name, result]),
    );
  return { runner, workers, results, ask, worker: (i: number) => workers[i] as FakeWorker };
}

describe('the runner', () => {
  it('opens one worker, when it is first needed, and keeps it', () => {
    const { workers, results, ask, worker } = set();
    expect(workers.length).toBe(0);
    ask('one');
    worker(0).answer(1);
    ask('three');
    worker(0).answer(2);
    expect(workers.length).toBe(1);
    expect(results).toEqual([
      ['one', { ensemble: ANSWER, recovered: false }],
      ['three', { ensemble: ANSWER, recovered: false }],
    ]);
    expect(worker(0).sent.map(({ id, draws, seed }) => [id, draws, seed])).toEqual([
      [1, 4, 1],
      [2, 4, 1],
    ]);
  });
  it('gives a superseded request no answer, even when one comes', () => {
    const { results, ask, worker } = set();
    ask('old');
    ask('newer');
    worker(0).answer(1);
    expect(results).toEqual([]);
    worker(0).answer(2);
    worker(0).answer(2);
    expect(results).toEqual([['newer', { ensemble: ANSWER, recovered: false }]]);
  });
  it('hands on the reason of a run that failed', () => {
    const { results, ask, worker } = set();
    ask('a');
    worker(0).onmessage?.({ data: { kind: 'failed', id: 1, reason: 'no room' } });
    expect(results).toEqual([['a', { failed: 'no room' }]]);
  });
});

describe('a worker that dies', () => {
  it('is replaced once, and the request is sent again', () => {
    const { workers, results, ask, worker } = set();
    ask('a');
    worker(0).die();
    expect([workers.length, worker(0).ended]).toEqual([2, true]);
    expect(worker(1).sent).toEqual(worker(0).sent);
    worker(1).answer(1);
    expect(results).toEqual([['a', { ensemble: ANSWER, recovered: true }]]);
  });
  it('twice over one request: the caller is told, and the next request gets a new worker', () => {
    const { workers, results, ask, worker } = set();
    ask('a');
    worker(0).die('out of memory');
    worker(1).die('out of memory');
    expect(results).toEqual([['a', { failed: 'out of memory' }]]);
    expect(workers.length).toBe(2);
    ask('b');
    worker(2).answer(2);
    expect(results[1]).toEqual(['b', { ensemble: ANSWER, recovered: false }]);
  });
  it('while nothing is asked is replaced only when something is', () => {
    const { workers, results, ask, worker } = set();
    ask('a');
    worker(0).answer(1);
    worker(0).die();
    expect(workers.length).toBe(1);
    ask('b');
    worker(1).answer(2);
    expect(results.map(([name]) => name)).toEqual(['a', 'b']);
  });
  it('for want of a worker at all the caller is told', () => {
    const runner = createEnsembleRunner(() => {
      throw new Error('workers are forbidden');
    });
    const results: EnsembleResult[] = [];
    runner.request({ ...QUESTION, settings: baselineSettings() }, (result) => results.push(result));
    expect(results).toEqual([{ failed: 'workers are forbidden' }]);
  });
});

it('after dispose nothing is answered, and the worker is ended', () => {
  const { runner, results, ask, worker } = set();
  ask('a');
  runner.dispose();
  worker(0).answer(1);
  worker(0).die();
  expect(results).toEqual([]);
  expect(worker(0).ended).toBe(true);
});

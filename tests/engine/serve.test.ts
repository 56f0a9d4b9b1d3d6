import { describe, expect, it, vi } from 'vitest';
import type { EnsembleAnswer, EnsembleRequest } from '../../src/engine/protocol.ts';
import { createServer } from '../../src/engine/serve.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, referencePackage, type Settings } from '../../src/model/index.ts';
import { withLevers } from '../model/support/models.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

/** A server whose every look at the clock is a turn, joined by a channel that lives in an array. */
function joined(onTurn: (turn: number) => void = () => {}) {
  const answers: EnsembleAnswer[] = [];
  let turns = 0;
  let time = 0;
  const serve = createServer(
    (answer) => answers.push(answer),
    async () => {
      turns += 1;
      onTurn(turns);
    },
    () => {
      time += 20;
      return time;
    },
  );
  return { serve, answers, turns: () => turns };
}
const request = (id: number, settings: Settings, draws = 64): EnsembleRequest => ({
  id,
  settings,
  draws,
  seed: 3,
});

describe('the server of the worker', () => {
  it('answers a request with the ensemble that is asked for', async () => {
    const { serve, answers, turns } = joined();
    await serve(request(1, referencePackage(), 128));
    expect(answers).toEqual([{ kind: 'done', id: 1, ensemble: ensembleOf(referencePackage(), 128, 3) }]);
    expect(turns()).toBeGreaterThan(2);
  });
  it('lets the newest win: a request in work ends without an answer', async () => {
    let second: Promise<void> | null = null;
    const { serve, answers } = joined((turn) => {
      if (turn === 1) second = serve(request(2, baselineSettings()));
    });
    await serve(request(1, referencePackage()));
    await second;
    expect(answers.map(({ id, kind }) => ({ id, kind }))).toEqual([{ id: 2, kind: 'done' }]);
  });
  it('gives one answer for a burst of requests: to the last', async () => {
    const { serve, answers } = joined();
    const burst = [1, 2, 3, 4].map((id) => serve(request(id, withLevers({ adoption: id * 10 }))));
    await Promise.all(burst);
    expect(answers.map(({ id }) => id)).toEqual([4]);
    expect(answers[0]).toEqual({
      kind: 'done',
      id: 4,
      ensemble: ensembleOf(withLevers({ adoption: 40 }), 64, 3),
    });
  });
  it('says why when a run fails, and goes on with the next', async () => {
    const { serve, answers } = joined();
    await serve(request(1, { ...baselineSettings(), levers: {} } as unknown as Settings));
    await serve(request(2, baselineSettings()));
    expect(answers.map(({ id, kind }) => ({ id, kind }))).toEqual([
      { id: 1, kind: 'failed' },
      { id: 2, kind: 'done' },
    ]);
    expect(answers[0]).toMatchObject({ reason: expect.stringMatching(/./) });
  });
  it('gives the same bits whether it was interrupted before or not', async () => {
    const { serve, answers } = joined();
    await Promise.all([serve(request(1, referencePackage())), serve(request(2, referencePackage()))]);
    await serve(request(3, referencePackage()));
    const [first, last] = answers.map((answer) => (answer.kind === 'done' ? answer.ensemble : null));
    expect(first).toEqual(last);
  });
});

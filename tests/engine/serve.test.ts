import { describe, expect, it, vi } from 'vitest';
import { dealer, type Helper } from '../../src/engine/crew.ts';
import { createHelp } from '../../src/engine/help.ts';
import type {
  EnsembleAnswer,
  EnsembleRequest,
  ShareAnswer,
  ShareRequest,
  ShareStop,
} from '../../src/engine/protocol.ts';
import { createServer } from '../../src/engine/serve.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, referencePackage, type Settings } from '../../src/model/index.ts';
import { withLevers } from '../model/support/models.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

/** A server whose every look at the clock is a turn, joined by a channel that lives in an array. */
function joined(
  onTurn: (turn: number) => void = () => {},
  helpers: readonly (() => Helper)[] = [],
  beside = helpers.length,
) {
  const answers: EnsembleAnswer[] = [];
  let turns = 0;
  let time = 0;
  const serve = createServer(
    (answer) => answers.push(answer),
    {
      turn: async () => {
        turns += 1;
        onTurn(turns);
      },
      clock: () => {
        time += 20;
        return time;
      },
    },
    helpers,
    beside,
  );
  return { serve, answers, turns: () => turns };
}
const request = (id: number, settings: Settings, draws = 64): EnsembleRequest => ({
  id,
  settings,
  view: 'fixed',
  columns: [],
  draws,
  precision: 'double',
  seed: 3,
});

describe('the server of the worker', () => {
  it('answers a request with the ensemble that is asked for', async () => {
    const { serve, answers, turns } = joined();
    await serve(request(1, referencePackage(), 128));
    expect(answers).toEqual([{ kind: 'done', id: 1, ensemble: ensembleOf(referencePackage(), 128, 3) }]);
    expect(turns()).toBeGreaterThan(2);
  });
  it('answers with the fan alone where only that is read: the same as in the whole', async () => {
    const { serve, answers } = joined();
    await serve({ ...request(1, referencePackage(), 128), fan: true });
    const { draws, seed, months, view, precision, chanceAbove60, bands, baselineBand } = ensembleOf(
      referencePackage(),
      128,
      3,
    );
    const fan = { draws, seed, months, view, precision, chanceAbove60, bands, baselineBand };
    expect(answers).toEqual([{ kind: 'fan', id: 1, fan }]);
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

/** A helper's own code on this thread; `die` lets it fail at its next request. */
function helperHere(die = false, asked: ShareRequest[] = []): () => Helper {
  return () => {
    const helper: Helper = {
      onmessage: null,
      onerror: null,
      postMessage: (share: ShareRequest | ShareStop) => {
        if (!('stop' in share)) asked.push(share);
        if (die) queueMicrotask(() => helper.onerror?.({ message: 'out of memory' }));
        else void help(structuredClone(share));
      },
      terminate: () => {},
    };
    const help = createHelp((data) => helper.onmessage?.({ data }), {
      turn: async () => {},
      clock: () => performance.now(),
    });
    queueMicrotask(() => helper.onmessage?.({ data: { kind: 'ready' } }));
    return helper;
  };
}

describe('helpers', () => {
  const ask = async (precision: 'single' | 'double', helpers: readonly (() => Helper)[]) => {
    const { serve, answers } = joined(() => {}, helpers);
    await Promise.resolve();
    await serve({ ...request(1, referencePackage(), 300), precision, columns: ['innovation/score'] });
    return answers[0]?.kind === 'done' ? answers[0].ensemble : answers[0];
  };
  it.each(['single', 'double'] as const)('change no bit, however many they are: %s', async (precision) => {
    const alone = await ask(precision, []);
    expect(alone).toMatchObject({ draws: 300, precision });
    expect(await ask(precision, [helperHere()])).toEqual(alone);
    expect(await ask(precision, [helperHere(), helperHere(), helperHere()])).toEqual(alone);
  });
  it('are given parts, and no draw is run twice', async () => {
    const asked: ShareRequest[] = [];
    await ask('double', [helperHere(false, asked)]);
    // Without the package and with it.
    const ids = [...new Set(asked.map(({ id }) => id))];
    expect(ids.length).toBe(2);
    for (const id of ids) {
      const parts = asked.filter((share) => share.id === id).map(({ from, until }) => [from, until] as const);
      expect(parts.length).toBeGreaterThan(0);
      parts.slice(1).forEach(([from], i) => {
        expect(from).toBeGreaterThanOrEqual(parts[i]?.[1] ?? Number.NaN);
      });
    }
  });
  it('leave the page a core while it draws', async () => {
    const asked: ShareRequest[] = [];
    const { serve, answers } = joined(() => {}, [helperHere(false, asked), helperHere(false, asked)], 0);
    await Promise.resolve();
    await serve({ ...request(1, referencePackage(), 300), drawing: true });
    expect(asked).toEqual([]);
    await serve(request(2, withLevers({ adoption: 20 }), 300));
    expect(asked.length).toBeGreaterThan(0);
    const fresh = joined();
    await fresh.serve(request(1, referencePackage(), 300));
    expect(answers[0]).toEqual(fresh.answers[0]);
  });
  it('write over what their last parts came in, where it has the room, and change no bit by it', async () => {
    const answers: ShareAnswer[] = [];
    const help = createHelp((answer) => answers.push(answer), {
      turn: async () => {},
      clock: () => performance.now(),
    });
    const share = (from: number, until: number, buffers: readonly ArrayBuffer[] = []): ShareRequest => ({
      id: 1,
      of: {
        settings: referencePackage(),
        columns: ['total', 'innovation/score'],
        precision: 'single',
        seed: 3,
      },
      from,
      until,
      buffers,
    });
    const columnsOf = (answer: ShareAnswer | undefined) => (answer?.kind === 'done' ? answer.columns : {});
    const written = (length: number): ArrayBuffer => new Float32Array(length).fill(7).buffer;
    await help(share(64, 128));
    const fresh = columnsOf(answers[0]);
    const [long, short] = [written(49 * 128), written(49)];
    await help(share(64, 128, [long, long.slice(0)]));
    await help(share(64, 128, [short, short.slice(0)]));
    for (const answer of answers.slice(1)) expect(columnsOf(answer)).toEqual(fresh);
    expect(Object.values(columnsOf(answers[1])).map(({ buffer }) => buffer.byteLength)).toEqual([
      long.byteLength,
      long.byteLength,
    ]);
    expect(Object.values(columnsOf(answers[1])).some(({ buffer }) => buffer === long)).toBe(true);
  });
  it('are told once a run what its parts are of', async () => {
    const asked: ShareRequest[] = [];
    const { serve, answers } = joined(() => {}, [helperHere(false, asked)]);
    await Promise.resolve();
    for (const id of [1, 2]) await serve(request(id, withLevers({ adoption: 20 * id }), 640));
    const runs = [...new Set(asked.map(({ id }) => id))];
    for (const id of runs) {
      const parts = asked.filter((share) => share.id === id);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.map((share) => share.of !== undefined)).toEqual(parts.map((_, i) => i === 0));
    }
    const fresh = joined();
    await fresh.serve(request(2, withLevers({ adoption: 40 }), 640));
    expect(answers[1]).toEqual(fresh.answers[0]);
  });
  it('are given back what they brought', async () => {
    const asked: ShareRequest[] = [];
    const { serve } = joined(() => {}, [helperHere(false, asked)]);
    await Promise.resolve();
    await serve(request(1, referencePackage(), 640));
    expect(asked[0]?.buffers).toEqual([]);
    expect(asked.some(({ buffers = [] }) => buffers.length > 0)).toBe(true);
  });
  it('keep nobody waiting: what one of them does not bring is run here, and it is told to stop', async () => {
    const told: (ShareRequest | ShareStop)[] = [];
    const silent = (): Helper => {
      const helper: Helper = {
        onmessage: null,
        onerror: null,
        postMessage: (share) => void told.push(share),
        terminate: () => {},
      };
      queueMicrotask(() => helper.onmessage?.({ data: { kind: 'ready' } }));
      return helper;
    };
    expect(await ask('single', [silent, helperHere()])).toEqual(await ask('single', []));
    const stopped = told.flatMap((share) => ('stop' in share ? [share.stop] : []));
    const asked = told.flatMap((share) => ('stop' in share ? [] : [share.id]));
    expect(stopped).toEqual([...new Set(asked)]);
    expect(stopped.length).toBe(2);
  });
  it('run nothing more of a request once they are told to stop, and answer the next', async () => {
    const answers: ShareAnswer[] = [];
    const help = createHelp((answer) => answers.push(answer), {
      turn: async () => {},
      clock: () => performance.now(),
    });
    const share = (id: number, from: number): ShareRequest => ({
      id,
      of: { settings: referencePackage(), columns: ['total'], precision: 'single', seed: 3 },
      from,
      until: from + 64,
    });
    const [begun, waits] = [help(share(1, 0)), help(share(1, 64))];
    await Promise.all([begun, waits, help({ stop: 1 }), help(share(2, 128))]);
    expect(answers).toMatchObject([{ kind: 'done', id: 2 }]);
    // A stop that comes too late is for nobody.
    await Promise.all([help(share(3, 0)), help({ stop: 2 })]);
    expect(answers.at(-1)).toMatchObject({ kind: 'done', id: 3 });
  });
  it('go on from the draws that are there already, with the same bits', async () => {
    const asked: ShareRequest[] = [];
    const { serve, answers } = joined(() => {}, [helperHere(false, asked)]);
    await Promise.resolve();
    const of = (id: number, draws: number, settings = referencePackage()): EnsembleRequest => ({
      ...request(id, settings, draws),
      precision: 'single',
    });
    await serve(of(1, 128));
    asked.length = 0;
    await serve(of(2, 384));
    expect(asked.length).toBeGreaterThan(1);
    for (const { from } of asked) expect(from).toBeGreaterThanOrEqual(128);
    // Another package, then the first again: it is begun anew.
    await serve(of(3, 128, withLevers({ adoption: 20 })));
    await serve(of(4, 384));
    const fresh = joined();
    await fresh.serve(of(1, 384));
    const ensembles = [answers[1], answers[3], fresh.answers[0]].map((answer) =>
      answer?.kind === 'done' ? answer.ensemble : answer,
    );
    expect(ensembles[0]).toEqual(ensembles[2]);
    expect(ensembles[1]).toEqual(ensembles[2]);
  });
  it('begins what will be asked next on its own thread, and gives way when it is asked', async () => {
    const asked: ShareRequest[] = [];
    const fresh = joined();
    const of = (id: number, draws: number, next?: number): EnsembleRequest => ({
      ...request(id, referencePackage(), draws),
      precision: 'single',
      ...(next === undefined ? {} : { next }),
    });
    await fresh.serve(of(1, 512));
    const wanted = fresh.answers[0]?.kind === 'done' ? fresh.answers[0].ensemble : null;

    // Asked once all of it is there.
    const whole = joined(() => {}, [helperHere(false, asked)]);
    await Promise.resolve();
    await whole.serve(of(1, 128, 512));
    expect(whole.answers).toHaveLength(1);
    const first = asked.length;
    await whole.serve(of(2, 512));
    // The helper runs its share without a package, and nothing of the package.
    expect(asked.slice(first).flatMap((share) => share.of?.settings.levers ?? [])).toEqual([
      baselineSettings().levers,
    ]);
    expect(whole.answers[1]).toEqual({ kind: 'done', id: 2, ensemble: wanted });

    // Asked in the middle of it.
    let second: Promise<void> | null = null;
    const halfway = joined(() => {
      if (halfway.answers.length === 1) second ??= halfway.serve(of(2, 512));
    });
    await halfway.serve(of(1, 128, 512));
    await second;
    expect(halfway.answers[1]).toEqual({ kind: 'done', id: 2, ensemble: wanted });
  });
  it('keeps apart what it writes over: packages in turn, each with its own bits', async () => {
    const packages = [10, 20, 30, 40].map((adoption) => withLevers({ adoption }));
    const { serve, answers } = joined();
    let id = 0;
    for (const settings of [...packages, ...packages]) {
      id += 1;
      await serve({ ...request(id, settings, 128), precision: 'single', next: 256 });
    }
    const ensembles = answers.map((answer) => (answer.kind === 'done' ? answer.ensemble : answer));
    expect(ensembles).toHaveLength(8);
    expect(ensembles.slice(4)).toEqual(ensembles.slice(0, 4));
    const alone = joined();
    await alone.serve({ ...request(1, packages[3] as Settings, 128), precision: 'single' });
    expect(alone.answers[0]).toMatchObject({ ensemble: ensembles[7] });
  });
  it('that die are done without', async () => {
    const asked: ShareRequest[] = [];
    expect(await ask('double', [helperHere(true, asked), helperHere()])).toEqual(await ask('double', []));
    // What it was given before it died, and nothing after.
    expect(asked.length).toBe(2);
  });
  it('share draws in whole groups, each once, and the last parts are small', () => {
    for (const [draws, hands] of [
      [8192, 3],
      [300, 2],
      [65, 4],
      [8, 3],
    ] as const) {
      const parts: (readonly [number, number])[] = [];
      const deal = dealer(0, draws, hands);
      for (let part = deal(); part; part = deal()) parts.push(part);
      expect(deal()).toBeNull();
      expect(parts[0]?.[0]).toBe(0);
      expect(Math.max(...parts.slice(-hands).map(([from, until]) => until - from))).toBeLessThanOrEqual(64);
      expect(parts.at(-1)?.[1]).toBe(draws);
      parts.slice(1).forEach(([from], i) => {
        expect(from).toBe(parts[i]?.[1]);
        expect(from % 4).toBe(0);
      });
    }
  });
});

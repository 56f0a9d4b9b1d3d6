import { describe, expect, it } from 'vitest';
import { baselineSettings } from '../../src/model/index.ts';
import { type Scenario, sameText } from '../../src/scenario/scenario.ts';
import { packTables, unpackTables } from '../../src/state/packed.ts';
import { createLibrary, type Library, MOST_WORKS, openLibrary } from '../../src/state/storage.ts';
import { rememberer } from '../../src/state/storage-memory.ts';
import type { Notices } from '../../src/state/storage-notices.ts';
import { HISTORY_LENGTH } from '../../src/state/storage-records.ts';
import { memoryShelf, type Shelf } from '../../src/state/storage-shelf.ts';
import { readWork, type Work } from '../../src/state/storage-work.ts';
import { nothingNew } from '../../src/state/table.ts';
import before from './fixtures/before-tabs.json' with { type: 'json' };

// Blind spot: IndexedDB itself, its versions and its refusals are tried in the browser journeys. Here the library
// stands on the session's shelf, which keeps the same contract.

const stamp = { model: '0.1.0', edition: '2025' };
const at = (minute: number): string => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;

const scenario = (id: string, title = 'Mi plan', compute = 0): Scenario => {
  const today = baselineSettings();
  const { levers } = today;
  return {
    id,
    title: sameText(title),
    summary: sameText(''),
    note: '',
    author: 'Ana',
    date: '2026-11-22',
    settings: {
      ...today,
      levers: { ...levers, 'public-compute': { ...levers['public-compute'], value: compute } },
    },
  };
};

function listening(): Notices & { told: () => number } {
  let count = 0;
  return { tell: () => void count++, subscribe: () => () => {}, close() {}, told: () => count };
}

function library(shelf: Shelf = memoryShelf(), notices: Notices = listening()): Library {
  return createLibrary({ shelf, stamp, notices, problem: null });
}

/** The value of an answer that has to be one. */
function value<Value>(answer: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!answer.ok) throw new Error(`not an answer: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

const ids = async (own: Library): Promise<string[]> =>
  value(await own.list()).value.map((entry) => entry.scenario.id);

describe('the library', () => {
  it('gives back exactly what was saved, newest first', async () => {
    const own = library();
    await own.save(scenario('one', 'Uno', 12.345678901234567), at(1));
    await own.save(scenario('two'), at(2));
    expect(await ids(own)).toEqual(['two', 'one']);
    const one = value(await own.get('one'));
    expect(one.scenario).toEqual(scenario('one', 'Uno', 12.345678901234567));
    expect(one).toMatchObject({ updatedAt: at(1), deletedAt: null, history: [], problems: [], stamp });
  });

  it('keeps earlier versions, and goes back to one without losing the latest', async () => {
    const own = library();
    for (const [minute, compute] of [
      [1, 100],
      [2, 200],
    ] as const) {
      await own.save(scenario('one', 'Uno', compute), at(minute));
    }
    const back = value(await own.restoreVersion('one', at(1), at(3)));
    expect(back.scenario.settings.levers['public-compute'].value).toBe(100);
    expect(back.history.map((entry) => entry.scenario.settings.levers['public-compute'].value)).toEqual([
      200, 100,
    ]);
  });

  it('makes no version of a save that changes nothing, and keeps the last twenty', async () => {
    const own = library();
    await own.save(scenario('one'), at(0));
    await own.save(scenario('one'), at(1));
    expect(value(await own.get('one')).history).toEqual([]);
    for (let count = 1; count <= HISTORY_LENGTH + 5; count += 1) {
      await own.save(scenario('one', 'Mi plan', count), at(1 + count));
    }
    const { history } = value(await own.get('one'));
    expect(history).toHaveLength(HISTORY_LENGTH);
    expect(history[0]?.scenario.settings.levers['public-compute'].value).toBe(HISTORY_LENGTH + 4);
  });

  it('gives a new scenario a free id: neither that of another, nor of a deleted one, nor of a shipped one', async () => {
    const own = library();
    await own.add(scenario('one'), at(1));
    await own.remove('one', at(2));
    const second = value(await own.add(scenario('one'), at(3)));
    expect(second.value.scenario.id).toBe('one-2');
    expect(second.problems).toEqual([]);
    expect(value(await own.add(scenario('platform', 'Otro'), at(4))).value.scenario.id).toBe('platform-2');
  });

  it('renames in both languages and keeps the id; an empty title changes nothing', async () => {
    const own = library();
    await own.save(scenario('one', 'Uno'), at(1));
    const renamed = value(
      await own.rename('one', { title: '  Otro\n nombre ', note: 'Para el lunes' }, at(2)),
    );
    expect(renamed.scenario).toMatchObject({
      id: 'one',
      title: sameText('Otro nombre'),
      note: 'Para el lunes',
    });
    expect(value(await own.rename('one', { title: ' ' }, at(3))).scenario.title).toEqual(
      sameText('Otro nombre'),
    );
  });

  it('deletes so that it can be undone, until it is purged', async () => {
    const own = library();
    await own.save(scenario('one', 'Uno', 7), at(1));
    await own.save(scenario('two'), at(2));
    await own.remove('one', at(3));
    expect(await ids(own)).toEqual(['two']);
    expect(value(await own.deleted()).value.map((entry) => entry.scenario.id)).toEqual(['one']);
    expect(value(await own.purge(at(2)))).toBe(0);
    expect(value(await own.restore('one')).scenario).toEqual(scenario('one', 'Uno', 7));
    expect(await ids(own)).toEqual(['two', 'one']);
    await own.remove('one', at(4));
    expect(value(await own.purge(at(5)))).toBe(1);
    expect(await own.restore('one')).toEqual({ ok: false, error: [{ kind: 'not-found', id: 'one' }] });
  });

  it('names what is not there, and does not make it', async () => {
    const own = library();
    const missing = { ok: false, error: [{ kind: 'not-found', id: 'nobody' }] };
    expect(await own.get('nobody')).toEqual(missing);
    expect(await own.rename('nobody', { title: 'x' }, at(1))).toEqual(missing);
    expect(await own.remove('nobody', at(1))).toEqual(missing);
    expect(await own.restoreVersion('nobody', at(0), at(1))).toEqual(missing);
    expect(await ids(own)).toEqual([]);
  });

  it('skips a damaged record, names it, and can forget it', async () => {
    const shelf = memoryShelf([{ id: 'broken', document: 'not a document' }, { no: 'id' }, 7]);
    const own = library(shelf);
    await own.save(scenario('one'), at(1));
    const { value: entries, problems } = value(await own.list());
    expect(entries.map((entry) => entry.scenario.id)).toEqual(['one']);
    expect(problems).toEqual([
      { kind: 'corrupt-record', id: 'broken' },
      { kind: 'corrupt-record', id: '?' },
      { kind: 'corrupt-record', id: '?' },
    ]);
    await own.forget('broken');
    expect(value(await own.list()).problems).toHaveLength(2);
  });

  it('opens what can be kept of a record with faults, and says what was dropped', async () => {
    const document = {
      version: 1,
      id: 'odd',
      title: { 'es-PE': 'Raro', en: 'Odd' },
      settings: { levers: { literacy: { value: -5 }, magic: { value: 1 } } },
    };
    const own = library(memoryShelf([{ id: 'odd', document, updatedAt: at(1), history: 'none' }]));
    const odd = value(await own.get('odd'));
    expect(odd.scenario.settings).toEqual(baselineSettings());
    expect(odd.problems.map(({ kind }) => kind)).toEqual(['out-of-range', 'unknown-lever']);
  });

  it('tells the other tabs of changes, and of changes only', async () => {
    const notices = listening();
    const own = library(memoryShelf(), notices);
    await own.save(scenario('one'), at(1));
    await own.list();
    await own.remove('nobody', at(2));
    await own.remove('one', at(2));
    expect(notices.told()).toBe(2);
  });
});

describe('two names alike', () => {
  it('are told apart, and the reader is told; a name from the bin is free', async () => {
    const own = library();
    await own.add(scenario('one', 'Uno'), at(1));
    const second = value(await own.add(scenario('one', 'Uno'), at(2)));
    expect(second.value.scenario.title).toEqual(sameText('Uno (2)'));
    expect(second.problems).toEqual([{ kind: 'duplicate', title: 'Uno', used: 'Uno (2)' }]);
    await own.remove('one', at(3));
    expect(value(await own.add(scenario('one', 'Uno'), at(4))).problems).toEqual([]);
  });

  it('brought in by a file: the same ones are counted, the others stand beside what was here', async () => {
    const own = library();
    await own.save(scenario('one', 'Uno', 5), at(1));
    const file = [scenario('one', 'Uno', 5), scenario('one', 'Uno', 6), scenario('two', 'Dos')];
    const { value: brought, problems } = value(await own.bring(file, at(2)));
    expect(brought.same).toBe(1);
    expect(brought.added.map((one) => one.scenario.id)).toEqual(['one-2', 'two']);
    expect(problems).toEqual([{ kind: 'duplicate', title: 'Uno', used: 'Uno (2)' }]);
    expect(value(await own.get('one')).scenario.settings.levers['public-compute'].value).toBe(5);
  });
});

describe('tags', () => {
  it('are kept, changed and taken away by renaming, and left alone by saving', async () => {
    const own = library();
    await own.add({ ...scenario('one', 'Uno'), tags: ['comité'] }, at(1));
    const tags = async () => value(await own.get('one')).scenario.tags;
    await own.rename('one', { title: 'Uno', tags: [' Comité ', 'comité', 'a\nb', ''] }, at(2));
    expect(await tags()).toEqual(['Comité', 'a b']);
    await own.save(scenario('one', 'Uno', 9), at(3));
    expect(await tags()).toEqual(['Comité', 'a b']);
    await own.rename('one', { title: 'Uno', tags: [] }, at(4));
    expect(await tags()).toBeUndefined();
  });
});

describe('two tabs on one scenario', () => {
  const shelf = memoryShelf();
  const [a, b] = [library(shelf), library(shelf)];

  it('saving over what the other saved since says so, and keeps both', async () => {
    await a.save(scenario('one', 'Uno', 1), at(1));
    await b.save(scenario('one', 'Uno', 2), at(2), at(1));
    const saved = value(await a.save(scenario('one', 'Uno', 3), at(3), at(1)));
    expect(saved.over).toBe('newer');
    const values = saved.own.history.map((one) => one.scenario.settings.levers['public-compute'].value);
    expect(values).toEqual([2, 1]);
  });

  it('a new name is not another version of the settings', async () => {
    await b.rename('one', { title: 'Otro nombre' }, at(4));
    expect(value(await a.save(scenario('one', 'Uno', 4), at(5), at(3))).over).toBe('as-seen');
  });

  it('saving what the other deleted brings it back, with its history; forgotten for good, it is made anew', async () => {
    await b.remove('one', at(6));
    const back = value(await a.save(scenario('one', 'Uno', 5), at(7), at(5)));
    expect(back.over).toBe('gone');
    expect(back.own.history.length).toBeGreaterThan(3);
    await b.forget('one');
    const anew = value(await a.save(scenario('one', 'Uno', 6), at(8), at(7)));
    expect(anew).toMatchObject({ over: 'gone', own: { history: [] } });
  });

  it('emptying the bin leaves what the other tab took out or threw in meanwhile', async () => {
    for (const id of ['x', 'y', 'z']) await a.save(scenario(id, id), at(10));
    await a.remove('x', at(11));
    await a.remove('y', at(12));
    await b.restore('x');
    await b.remove('z', at(13));
    expect(value(await a.purge(at(12)))).toBe(1);
    expect(value(await a.deleted()).value.map((one) => one.scenario.id)).toEqual(['z']);
    expect(await ids(a)).toContain('x');
  });
});

describe('a database deleted under the page', () => {
  it('is known by what was read, and can be put back without touching what was saved since', async () => {
    const memory = rememberer();
    const first = memoryShelf();
    let shelf = first;
    const moving: Shelf = {
      ...first,
      all: () => shelf.all(),
      update: (id, change) => shelf.update(id, change),
    };
    const notices = listening();
    const own = createLibrary({ shelf: memory.watch(moving), stamp, notices, problem: null, memory });
    await own.save(scenario('one', 'Uno', 5), at(1));
    await own.save(scenario('two', 'Dos', 6), at(1));
    expect(own.lost()).toEqual([]);
    shelf = memoryShelf();
    memory.lose();
    await own.save(scenario('two', 'Dos', 7), at(2));
    expect(own.lost().map(({ id }) => id)).toEqual(['one', 'two']);
    await own.putBack();
    expect(own.lost()).toEqual([]);
    expect(value(await own.get('one')).scenario).toEqual(scenario('one', 'Uno', 5));
    expect(value(await own.get('two')).scenario.settings.levers['public-compute'].value).toBe(7);
  });
});

describe('the work of each tab', () => {
  const work = (link: string, time: string): Work => ({
    version: 2,
    link,
    tables: packTables({ scenario: nothingNew(), compared: [] }, [], []),
    seen: null,
    at: time,
  });

  it('stands apart, newest first, and the oldest are forgotten', async () => {
    const shelf = memoryShelf(
      [],
      Array.from({ length: 20 }, (_, i) => [`tab-${i}`, work('#/explore?v=0', at(i))] as const),
    );
    const own = library(shelf);
    await own.saveWork('mine', work('#/explore?v=0&base=platform', at(30)));
    const works = value(await own.works());
    expect(works).toHaveLength(MOST_WORKS);
    expect(works[0]).toMatchObject({ tab: 'mine', work: { link: '#/explore?v=0&base=platform' } });
    await own.dropWork('mine');
    expect(value(await own.works())[0]?.tab).toBe('tab-19');
  });

  it.each([['text'], [7], [{ link: 7 }], [[]], [{ version: 9 }], [{ version: 2, link: '#/' }]])(
    'is none where the device holds %j',
    async (found) => {
      expect(value(await library(memoryShelf([], [['last', found]])).works())).toEqual([]);
    },
  );
});

describe('what an earlier program left on the device', () => {
  it('a scenario opens with its history, and takes tags', async () => {
    const own = library(memoryShelf([before.record]));
    const read = value(await own.get('mas-formacion'));
    expect(read.problems).toEqual([]);
    expect(read.scenario).toMatchObject({ note: 'Para el lunes', title: sameText('Más formación') });
    expect(read.scenario.settings.levers.training.value).toBe(5000);
    expect(read.history.map((one) => one.scenario.settings.levers.training.value)).toEqual([3000]);
    const tagged = value(await own.rename('mas-formacion', { title: 'X', tags: ['a'] }, at(59)));
    expect(tagged.scenario.tags).toEqual(['a']);
  });

  it('the last work opens with both tables, and no steps', async () => {
    const own = library(memoryShelf([], [['last', before.work]]));
    const [only] = value(await own.works());
    const { now, steps } = unpackTables(only?.work.tables as Work['tables']);
    expect(now()?.scenario).toMatchObject({
      base: 'platform',
      title: 'Más formación',
      ownId: 'mas-formacion',
    });
    expect(now()?.scenario.settings.levers.training.value).toBe(5000);
    expect(now()?.compared.map(({ base }) => base)).toEqual(['quick-wins', 'compliance']);
    expect(steps()).toEqual({ past: [], future: [] });
  });
});

describe('a device that refuses', () => {
  /** A shelf on which every write fails as a browser's does. */
  const refusing = (name: string): Shelf => ({
    ...memoryShelf(),
    update: () => Promise.reject(new DOMException('no', name)),
    putWork: () => Promise.reject(new DOMException('no', name)),
  });

  it.each([
    ['QuotaExceededError', { kind: 'storage-full' }],
    ['SecurityError', { kind: 'storage-forbidden' }],
    ['VersionError', { kind: 'storage-newer' }],
    ['AbortError', { kind: 'storage-failed', detail: 'AbortError' }],
  ])('%s is a problem in words, never an exception', async (name, problem) => {
    const own = library(refusing(name));
    expect(await own.save(scenario('one'), at(1))).toEqual({ ok: false, error: [problem] });
    expect(await own.saveWork('tab', readWork(before.work) as Work)).toEqual({
      ok: false,
      error: [problem],
    });
  });

  it('leaves a library for the session, with the reason', async () => {
    expect(typeof indexedDB).toBe('undefined');
    const own = await openLibrary(stamp);
    expect(own.kept).toBe('session');
    expect(own.problem).toEqual({ kind: 'storage-forbidden' });
    await own.save(scenario('one'), at(1));
    expect(await ids(own)).toEqual(['one']);
    own.close();
  });
});

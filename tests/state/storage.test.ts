import { describe, expect, it } from 'vitest';
import { baselineSettings } from '../../src/model/index.ts';
import { type Scenario, sameText } from '../../src/scenario/scenario.ts';
import { createLibrary, type Library, openLibrary } from '../../src/state/storage.ts';
import type { Notices } from '../../src/state/storage-notices.ts';
import { HISTORY_LENGTH } from '../../src/state/storage-records.ts';
import { memoryShelf, type Shelf } from '../../src/state/storage-shelf.ts';

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
    expect(second.problems).toEqual([{ kind: 'duplicate', id: 'one', used: 'one-2' }]);
    expect(value(await own.add(scenario('platform'), at(4))).value.scenario.id).toBe('platform-2');
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
    expect(value(await own.purge(at(3)))).toBe(0);
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

describe('the last work', () => {
  const work = { link: '#/explore?v=0&base=platform', others: ['#/compare?v=0'], ownId: 'one', at: at(1) };

  it('comes back as it was', async () => {
    const own = library();
    expect(value(await own.loadWork())).toBeNull();
    await own.saveWork(work);
    expect(value(await own.loadWork())).toEqual(work);
  });

  it.each([['text'], [7], [{ link: 7 }], [[]]])('is none where the device holds %j', async (found) => {
    expect(value(await library(memoryShelf([], found)).loadWork())).toBeNull();
  });

  it('keeps its link where the rest is damaged', async () => {
    const found = { link: work.link, others: [1, '#/about'], ownId: 3 };
    const read = value(await library(memoryShelf([], found)).loadWork());
    expect(read).toEqual({ link: work.link, others: ['#/about'], ownId: null, at: '' });
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
    expect(await own.saveWork({ link: '#/', others: [], ownId: null, at: at(1) })).toEqual({
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

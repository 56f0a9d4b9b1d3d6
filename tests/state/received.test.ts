import { beforeEach, describe, expect, test } from 'vitest';
import { openScenario, resetAll, setCeiling, setLever, shipped, undo } from '../../src/state/actions.ts';
import { linkOf, readLink, showLink } from '../../src/state/address.ts';
import { packTables, readPacked, unpackTables } from '../../src/state/packed.ts';
import { store } from '../../src/state/store.ts';
import { nothingNew } from '../../src/state/table.ts';

const received = () => store.getState().received;

beforeEach(() => {
  store.setState({
    scenario: nothingNew(),
    compared: [],
    draft: null,
    lastMove: null,
    received: null,
    ceiling: null,
    view: 'explore',
  });
  store.temporal.getState().clear();
});

describe('what was opened', () => {
  test('a link is remembered as it came, through changes and undo', () => {
    showLink(readLink('#/explore?v=1&base=platform&pc=80&t=Ministra', 'es-PE').state);
    const opened = received();
    expect(opened?.title).toBe('Ministra');
    expect(opened?.settings.levers['public-compute'].value).toBe(80);
    setLever('public-compute', { value: 0 });
    undo();
    setLever('startups', { value: 0 });
    expect(received()).toBe(opened);
  });

  test('today is nothing to measure against, and reset forgets', () => {
    openScenario(shipped('platform'));
    expect(received()?.base).toBe('platform');
    resetAll();
    expect(received()).toBeNull();
    openScenario(shipped('baseline'));
    expect(received()).toBeNull();
  });

  test('it is kept with the work, and work without it opens as before', () => {
    openScenario(shipped('platform'));
    setLever('public-compute', { value: 0 });
    const state = store.getState();
    const kept = JSON.parse(JSON.stringify(packTables(state, [], [], state.received)));
    const unpacked = unpackTables(readPacked(kept) as NonNullable<ReturnType<typeof readPacked>>);
    expect(unpacked.received()).toEqual(received());
    expect(unpacked.now()?.scenario).toEqual(state.scenario);
    const { received: _, ...old } = kept;
    expect(unpackTables(readPacked(old) as NonNullable<ReturnType<typeof readPacked>>).received()).toBeNull();
    expect(
      unpackTables(
        readPacked({ ...kept, received: 77 }) as NonNullable<ReturnType<typeof readPacked>>,
      ).received(),
    ).toBeNull();
  });
});

describe('the ceiling', () => {
  test('lies in the link and comes back from it; a link without one takes it away', () => {
    setCeiling(125.5);
    const link = linkOf(store.getState());
    expect(link).toContain('&cap=125.5');
    setCeiling(null);
    expect(linkOf(store.getState())).not.toContain('cap');
    showLink(readLink(link, 'es-PE').state);
    expect(store.getState().ceiling).toBe(125.5);
    showLink(readLink('#/explore?v=1&base=platform', 'es-PE').state);
    expect(store.getState().ceiling).toBeNull();
  });
});

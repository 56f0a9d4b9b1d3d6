import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startWords } from '../../src/i18n/index.ts';
import { decodeLink } from '../../src/scenario/link.ts';
import {
  compareScenarios,
  openScenario,
  setCeiling,
  setLever,
  setOutcome,
  setView,
  shipped,
  undo,
} from '../../src/state/actions.ts';
import { followAddress, linkOf, readAddress, showLink } from '../../src/state/address.ts';
import { currentSettings, store } from '../../src/state/store.ts';
import { nothingNew } from '../../src/state/table.ts';

let stop = (): void => {};
let clock = 0;

beforeEach(async () => {
  await startWords('es-PE');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 10_000;
    return clock;
  });
  store.setState({
    scenario: nothingNew(),
    compared: [],
    draft: null,
    lastMove: null,
    view: 'explore',
    section: null,
    month: 24,
    ceiling: null,
  });
  store.temporal.getState().clear();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const follow = () => {
  const problems = vi.fn();
  stop = followAddress(problems);
  return problems;
};

describe('the address is a picture of the store', () => {
  test('what it shows opens to the same table', () => {
    openScenario(shipped('platform'));
    setLever('public-compute', { value: 40, start: 12 });
    const { state, problems } = decodeLink(linkOf(store.getState()));
    expect(problems).toEqual([]);
    expect(state.scenarios[0]?.settings).toEqual(store.getState().scenario.settings);
  });

  test('a change that stays gets one entry; a drag none until it ends', () => {
    follow();
    const push = vi.spyOn(window.history, 'pushState');
    for (const value of [10, 20, 30]) setLever('access', { value }, { hold: true });
    vi.advanceTimersByTime(400);
    expect(push).not.toHaveBeenCalled();
    expect(window.location.hash).toContain('ac=30');
    setLever('access', { value: 35 });
    expect(push).toHaveBeenCalledTimes(1);
    expect(window.location.hash).toContain('ac=35');
  });

  test('while a hand drags, the address waits; once it rests, it is written once', () => {
    follow();
    const replace = vi.spyOn(window.history, 'replaceState');
    for (let value = 5; value <= 100; value += 5) {
      setLever('access', { value }, { hold: true });
      vi.advanceTimersByTime(30);
    }
    expect(replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(replace).toHaveBeenCalledTimes(1);
    expect(window.location.hash).toContain('ac=100');
  });

  test('the entry that a drag leaves shows what stood before it', () => {
    follow();
    const replace = vi.spyOn(window.history, 'replaceState');
    setLever('access', { value: 30 }, { hold: true });
    vi.advanceTimersByTime(400);
    setLever('access', { value: 35 });
    expect(String(replace.mock.lastCall?.[2])).not.toContain('ac=');
  });

  test('turning back in the browser shows the earlier work, and its problems are told', () => {
    const problems = follow();
    setLever('access', { value: 35 });
    window.history.replaceState(null, '', '#/explore?v=0&lang=es-PE&base=baseline&ac=9999');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(currentSettings(store.getState()).levers.access.value).toBe(400);
    expect(problems).toHaveBeenLastCalledWith(
      [expect.objectContaining({ kind: 'out-of-range' })],
      expect.objectContaining({ view: 'explore' }),
    );
    undo();
    expect(currentSettings(store.getState()).levers.access.value).toBe(35);
  });

  test('turning back to an entry from before the ceiling was set takes no ceiling away; a link without one does', () => {
    follow();
    setLever('access', { value: 40 });
    const earlier = window.location.hash;
    setLever('access', { value: 50 });
    setCeiling(120);
    expect(window.location.hash).toContain('cap=120');
    // As the browser hands an entry back, with what was kept beside it.
    window.history.replaceState(window.history.state, '', earlier);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(currentSettings(store.getState()).levers.access.value).toBe(40);
    expect(store.getState().ceiling).toBe(120);
    expect(window.location.hash).toContain('cap=120');

    window.history.replaceState(window.history.state, '', earlier.replace('&m=', '&cap=80&m='));
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().ceiling).toBe(80);

    window.history.replaceState(null, '', earlier.replace('ac=40', 'ac=35'));
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().ceiling).toBeNull();
  });

  test('keys pressed one after the other share an entry, as they share a step of undo', () => {
    follow();
    vi.spyOn(performance, 'now').mockReturnValue(clock + 50_000);
    const push = vi.spyOn(window.history, 'pushState');
    for (const value of [5, 10, 15]) setLever('access', { value });
    expect(push).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(400);
    expect(window.location.hash).toContain('ac=15');
    undo();
    expect(currentSettings(store.getState()).levers.access.value).toBe(0);
  });

  test('a page that is left while keys are pressed shows where it was left', () => {
    follow();
    vi.spyOn(performance, 'now').mockReturnValue(clock);
    for (const value of [5, 10, 15]) setLever('access', { value });
    expect(window.location.hash).not.toContain('ac=15');
    window.dispatchEvent(new Event('pagehide'));
    expect(window.location.hash).toContain('ac=15');
  });

  test('a page that is put behind another shows where it was left', () => {
    follow();
    vi.spyOn(performance, 'now').mockReturnValue(clock);
    for (const value of [5, 10, 15]) setLever('access', { value });
    const visible = vi.spyOn(document, 'visibilityState', 'get');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(window.location.hash).not.toContain('ac=15');
    visible.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(window.location.hash).toContain('ac=15');
  });

  test('a browser that refuses to write the address stops nothing', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError');
    });
    follow();
    setLever('access', { value: 35 });
    expect(currentSettings(store.getState()).levers.access.value).toBe(35);
  });
});

describe('model and edition in a link', () => {
  const now = /&m=([^&]+)&ed=([^&]+)$/;

  test('the address says what it was made with, and so says nothing here', () => {
    const link = linkOf(store.getState());
    expect(link).toMatch(now);
    expect(readAddress(link, 'es-PE')?.problems).toEqual([]);
  });

  test('of another model or edition, the page tells that the numbers have moved; then the address is ours', () => {
    const problems = follow();
    const ours = linkOf(store.getState());
    window.history.replaceState(null, '', '#/explore?v=0&lang=es-PE&base=baseline&ac=35&m=0.0.1&ed=2024');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(problems).toHaveBeenLastCalledWith(
      [
        expect.objectContaining({ kind: 'other-model', saved: '0.0.1' }),
        expect.objectContaining({ kind: 'other-edition', saved: '2024' }),
      ],
      expect.objectContaining({ modelVersion: '0.0.1', edition: '2024' }),
    );
    expect(now.exec(window.location.hash)?.slice()).toEqual(now.exec(ours)?.slice());
  });

  test('a link without them is taken as it is', () => {
    expect(readAddress('#/explore?v=0&base=platform', 'es-PE')?.problems).toEqual([]);
  });
});

describe('showing a link', () => {
  test('what is looked at in Explain stands in its link alone, and another view leaves it', () => {
    setOutcome('above');
    setView('explain');
    const link = linkOf(store.getState());
    expect(link).toContain('&of=above');
    setView('explore');
    expect(linkOf(store.getState())).not.toContain('of=');
    showLink(decodeLink('#/explore?v=1&lang=es-PE&base=platform').state);
    expect(store.getState().outcome).toBe('above');
    showLink(decodeLink(link.replace('&of=above', '')).state);
    expect(store.getState().outcome).toBe('points');
    showLink(decodeLink(link).state);
    expect(store.getState().outcome).toBe('above');
  });

  test('a comparison leaves the scenario of Explore alone', () => {
    setLever('access', { value: 35 });
    showLink(decodeLink('#/compare?v=0&lang=es-PE&a=platform&b=quick-wins').state);
    expect(store.getState().view).toBe('compare');
    expect(store.getState().compared.map(({ base }) => base)).toEqual(['platform', 'quick-wins']);
    expect(store.getState().scenario.settings.levers.access.value).toBe(35);
  });

  test('the same link again is no step of undo', () => {
    compareScenarios([shipped('platform'), shipped('compliance')]);
    setView('compare');
    store.temporal.getState().clear();
    showLink(decodeLink(linkOf(store.getState())).state);
    expect(store.temporal.getState().pastStates).toEqual([]);
  });

  test('an address that carries nothing is none', () => {
    expect(readAddress('#', 'es-PE')).toBeNull();
    expect(readAddress('', 'es-PE')).toBeNull();
  });
});

/** The line of tables that undo and redo walk along. */
import { store } from './store.ts';
import type { OnTable, Table } from './table.ts';

export interface Steps {
  /** What undo goes back to, oldest first. */
  readonly past: readonly Table[];
  /** What redo goes on to, furthest first. */
  readonly future: readonly Table[];
}

export function stepsAround(): Steps {
  const { pastStates, futureStates } = store.temporal.getState();
  return { past: pastStates as Table[], future: futureStates as Table[] };
}

/** Undo begins here. */
export function forgetSteps(): void {
  store.temporal.getState().clear();
}

/** The steps of an earlier page go before those made since; where there are any, nothing is left to redo. */
export function bringBackSteps({ past, future }: Steps): void {
  const since = stepsAround();
  store.temporal.setState({
    pastStates: [...past, ...since.past],
    futureStates: since.past.length > 0 ? [...since.future] : [...future],
  });
}

/**
 * How many steps away the nearest table is of which this holds: below zero by undo, above by redo. Null where none is.
 */
export function stepsTo(isWanted: (table: Table) => boolean): number | null {
  const { past, future } = stepsAround();
  const back = past.findLastIndex(isWanted);
  const on = future.findLastIndex(isWanted);
  const away = [...(back < 0 ? [] : [back - past.length]), ...(on < 0 ? [] : [future.length - on])];
  return away.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
}

/** Walks so many steps: below zero by undo, above by redo. */
export function walk(steps: number): void {
  const { undo, redo } = store.temporal.getState();
  if (steps < 0) undo(-steps);
  else if (steps > 0) redo(steps);
}

/**
 * A change of the scenario of Explore that is no step: it is written through the steps in which the scenario had the
 * same name and place in the library, so that undo does not take it back.
 */
export function writeThrough(change: Pick<OnTable, 'title' | 'ownId'>): void {
  const { scenario: standing } = store.getState();
  const known = new Map<OnTable, OnTable>();
  const written = (one: OnTable): OnTable => {
    if (one.base !== standing.base || one.title !== standing.title || one.ownId !== standing.ownId)
      return one;
    const next = known.get(one) ?? { ...one, ...change };
    known.set(one, next);
    return next;
  };
  rewrite((table) => ({ ...table, scenario: written(table.scenario) }));
}

/** A change that is no step: made to the table and to every step around it. */
export function rewrite(change: (table: Table) => Table): void {
  const { past, future } = stepsAround();
  const history = store.temporal.getState();
  history.pause();
  const { scenario, compared } = store.getState();
  store.setState(change({ scenario, compared }));
  history.resume();
  store.temporal.setState({ pastStates: past.map(change), futureStates: future.map(change) });
}

import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../scenario/problem.ts';
import { ownLibrary } from '../../state/own-library.ts';
import type { OwnScenario } from '../../state/storage.ts';
import { useApp } from '../../state/store.ts';

export interface OwnScenarios {
  /** Newest first; null until they have been read. */
  readonly own: readonly OwnScenario[] | null;
  /** What could not be read, and why the device keeps nothing. */
  readonly problems: readonly Problem[];
  readonly refresh: () => Promise<void>;
}

/** The reader's own scenarios; follows what other tabs save. */
export function useOwnScenarios(): OwnScenarios {
  const [own, setOwn] = useState<readonly OwnScenario[] | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const openId = useApp((state) => state.scenario.ownId);
  const refresh = useCallback(async (): Promise<void> => {
    const shelf = await ownLibrary();
    const read = await shelf.list();
    const standing = shelf.problem === null ? [] : [shelf.problem];
    setOwn((old) => (read.ok ? read.value.value : (old ?? [])));
    setProblems([...standing, ...(read.ok ? read.value.problems : read.error)]);
  }, []);
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    void ownLibrary().then((shelf) => {
      if (!gone) stop = shelf.subscribe(() => void refresh());
    });
    return () => {
      gone = true;
      stop();
    };
  }, [refresh]);
  // What the page's own Save button keeps shows up here too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of it is the reason to read again.
  useEffect(() => void refresh(), [refresh, openId]);
  return { own, problems, refresh };
}

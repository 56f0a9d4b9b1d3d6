import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../scenario/problem.ts';
import { ownLibrary } from '../../state/own-library.ts';
import type { OwnScenario } from '../../state/storage.ts';
import type { TabWork } from '../../state/storage-work.ts';
import { tabName } from '../../state/tab.ts';

export interface OwnScenarios {
  /** Newest first; null until they have been read. */
  readonly own: readonly OwnScenario[] | null;
  /** Deleted ones, newest deletion first. */
  readonly bin: readonly OwnScenario[];
  /** What lies open in other tabs, newest first. */
  readonly works: readonly TabWork[];
  /** What could not be read, and why the device keeps nothing. */
  readonly problems: readonly Problem[];
  readonly refresh: () => Promise<void>;
}

type Read = Omit<OwnScenarios, 'refresh'>;

/** The reader's own scenarios; follows what this page and other tabs save. */
export function useOwnScenarios(): OwnScenarios {
  const [read, setRead] = useState<Read>({ own: null, bin: [], works: [], problems: [] });
  const refresh = useCallback(async (): Promise<void> => {
    const shelf = await ownLibrary();
    const [list, deleted, works] = await Promise.all([shelf.list(), shelf.deleted(), shelf.works()]);
    const standing = shelf.problem === null ? [] : [shelf.problem];
    setRead((old) => ({
      own: list.ok ? list.value.value : (old.own ?? []),
      bin: deleted.ok ? deleted.value.value : old.bin,
      works: works.ok ? works.value.filter(({ tab }) => tab !== tabName()) : old.works,
      problems: [...standing, ...(list.ok ? list.value.problems : list.error)],
    }));
  }, []);
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    void ownLibrary().then((shelf) => {
      if (!gone) stop = shelf.subscribe(() => void refresh());
    });
    void refresh();
    return () => {
      gone = true;
      stop();
    };
  }, [refresh]);
  return { ...read, refresh };
}

import { useCallback, useEffect, useState } from 'react';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Stamp } from '../../scenario/scenario.ts';
import { type Library, type OwnScenario, openLibrary } from '../../state/storage.ts';

/** What everything saved or exported here is made with. */
export const STAMP: Stamp = { model: MODEL_VERSION, edition: CURRENT_EDITION.id };

let opening: Promise<Library> | null = null;

/** The library of this device, opened once for the page. */
export function library(): Promise<Library> {
  opening ??= openLibrary(STAMP);
  return opening;
}

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
  const refresh = useCallback(async (): Promise<void> => {
    const shelf = await library();
    const read = await shelf.list();
    const standing = shelf.problem === null ? [] : [shelf.problem];
    setOwn((old) => (read.ok ? read.value.value : (old ?? [])));
    setProblems([...standing, ...(read.ok ? read.value.problems : read.error)]);
  }, []);
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    void library().then((shelf) => {
      if (!gone) stop = shelf.subscribe(() => void refresh());
    });
    void refresh();
    return () => {
      gone = true;
      stop();
    };
  }, [refresh]);
  return { own, problems, refresh };
}

import { err, type Result } from '../kernel/result.ts';
import { type FrozenModel, frozenFor, frozenPath, isKept, KEPT_VERSIONS } from '../scenario/frozen.ts';

/** The model as it was in a version, loaded from beside the page. Failure: not kept, or it did not arrive. */
export async function earlierModel(made: {
  readonly version: string;
  readonly hash?: string | undefined;
}): Promise<Result<FrozenModel, 'not-kept'>> {
  const path = frozenPath(made.version);
  if (path === null) return err('not-kept');
  const address = (name: string): string => new URL(name, document.baseURI).href;
  try {
    const list = await fetch(address(KEPT_VERSIONS));
    if (!list.ok || !isKept(await list.json(), made)) return err('not-kept');
    // Its name is permanent, so the bundler has no part in it.
    const loaded: unknown = await import(/* @vite-ignore */ address(path));
    return frozenFor(loaded, made);
  } catch {
    return err('not-kept');
  }
}

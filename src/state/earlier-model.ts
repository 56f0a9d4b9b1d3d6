import { err, type Result } from '../kernel/result.ts';
import { type FrozenModel, frozenFor, frozenPath } from '../scenario/frozen.ts';

/** The model as it was in a version, loaded from beside the page. Failure: not kept, or it did not arrive. */
export async function earlierModel(made: {
  readonly version: string;
  readonly hash?: string | undefined;
}): Promise<Result<FrozenModel, 'not-kept'>> {
  const path = frozenPath(made.version);
  if (path === null) return err('not-kept');
  try {
    // Its name is permanent, so the bundler has no part in it.
    const loaded: unknown = await import(/* @vite-ignore */ new URL(path, document.baseURI).href);
    return frozenFor(loaded, made);
  } catch {
    return err('not-kept');
  }
}

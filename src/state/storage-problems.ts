import { err, type Result } from '../kernel/result.ts';
import type { Problem } from '../scenario/problem.ts';

/** What the device answers: never an exception. */
export type Answer<Value> = Promise<Result<Value, readonly Problem[]>>;

export async function attempt<Value>(run: () => Answer<Value>): Answer<Value> {
  try {
    return await run();
  } catch (cause) {
    return err([problemOf(cause)]);
  }
}

/** What a database's error means to the reader. */
function problemOf(cause: unknown): Problem {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : 'unknown';
  if (name === 'QuotaExceededError') return { kind: 'storage-full' };
  if (name === 'VersionError') return { kind: 'storage-newer' };
  if (name === 'SecurityError') return { kind: 'storage-forbidden' };
  return { kind: 'storage-failed', detail: name };
}

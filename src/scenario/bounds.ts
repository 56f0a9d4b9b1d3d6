/** A document of today has five levels and some three hundred parts; a newer one may have more. */
const MOST_LEVELS = 24;
const MOST_PARTS = 20_000;

/**
 * Whether something from outside has more levels or parts than any scenario: then nothing else looks at it, since what
 * walks a document level by level would run out of room.
 */
export function isTooIntricate(raw: unknown): boolean {
  let level: readonly unknown[] = [raw];
  let parts = 0;
  for (let levels = 0; level.length > 0; levels += 1) {
    parts += level.length;
    if (levels >= MOST_LEVELS || parts > MOST_PARTS) return true;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return false;
}

/** The same of the levels of a text that is to be JSON, before it is read: reading it is what takes the time. */
export function isTooNested(json: string): boolean {
  let [levels, inText] = [0, false];
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inText && character === '\\') at += 1;
    else if (character === '"') inText = !inText;
    else if (!inText && (character === '{' || character === '[')) levels += 1;
    else if (!inText && (character === '}' || character === ']')) levels -= 1;
    if (levels > MOST_LEVELS) return true;
  }
  return false;
}

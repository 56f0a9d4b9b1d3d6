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

/** No list and no table has a tenth of it; one of many more names takes long to read. */
const MOST_MEMBERS = 5_000;

/**
 * The same of a text that is to be JSON, before it is read, since reading it is what takes the time: of its levels, of
 * what one list or table holds, and of all its parts where there is a limit to them.
 */
export function isTooIntricateText(json: string, mostParts = Number.POSITIVE_INFINITY): boolean {
  const members: number[] = [];
  let [parts, inText] = [0, false];
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inText && character === '\\') at += 1;
    else if (character === '"') inText = !inText;
    if (inText) continue;
    if (character === '{' || character === '[') members.push(0);
    else if (character === '}' || character === ']') members.pop();
    else if (character !== ',') continue;
    parts += 1;
    const last = members.length - 1;
    if (last >= 0) members[last] = (members[last] as number) + 1;
    if (members.length > MOST_LEVELS || parts > mostParts || (members[last] ?? 0) > MOST_MEMBERS) return true;
  }
  return false;
}

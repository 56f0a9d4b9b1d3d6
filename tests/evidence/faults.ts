import type { Parameter } from '../../src/evidence/parameters.ts';
import type { Source } from '../../src/evidence/sources.ts';
import { GRADES } from '../../src/model/vocabulary.ts';

/** Own calculations and judgement: their address is this project. */
export const OURS = ['J', 'D1', 'D2', 'D3', 'X1'];

type Loose = { readonly [field in keyof Parameter]?: unknown };

/** What a coefficient lacks to be traceable; empty where nothing. `sources` is the bibliography it may point into. */
export function faultsOf(record: Loose, sources: Readonly<Record<string, Source>>): readonly string[] {
  const { value, low, high, unit, distribution, grade } = record;
  const faults: string[] = [];
  for (const [name, number] of Object.entries({ value, low, high }))
    if (typeof number !== 'number' || !Number.isFinite(number)) faults.push(`no ${name}`);
  if (!((low as number) <= (value as number) && (value as number) <= (high as number)))
    faults.push('value outside low and high');
  if (!((low as number) < (high as number))) faults.push('no range');
  if (typeof unit !== 'string' || unit.trim() === '') faults.push('no unit');
  if (distribution === undefined) faults.push('no distribution');
  if (!GRADES.some((each) => each === grade)) faults.push('no grade');
  const cited = Array.isArray(record.sources) ? (record.sources as readonly string[]) : [];
  if (cited.length === 0) faults.push('no source');
  for (const id of cited) {
    const source = sources[id];
    if (source === undefined) faults.push(`source ${id} is not in the bibliography`);
    else if (source.title === '') faults.push(`source ${id} has no title`);
    else if (source.url === '' && !OURS.includes(id)) faults.push(`source ${id} has no address`);
    else if (source.url !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(source.url))
      faults.push(`source ${id} has a broken address`);
  }
  // What nobody measured is ours, and says so; what somebody did is not.
  if (grade === 'D' && !cited.includes('J')) faults.push('judgement that does not say so');
  if ((grade === 'A' || grade === 'B') && cited.every((id) => id === 'J'))
    faults.push('a good grade without a source of others');
  return faults;
}

import { describe, expect, it } from 'vitest';
import { migrateLink, type Pair } from '../../src/scenario/link-migrations.ts';
import { LINK_VERSION } from '../../src/scenario/link-state.ts';

/** What each step makes of pairs; kept for ever beside the links that were published (tests/links). */
const STEPS: readonly {
  readonly from: number;
  readonly before: readonly Pair[];
  readonly after: readonly Pair[];
}[] = [
  {
    from: 0,
    before: [
      ['v', '0'],
      ['base', 'platform'],
      ['pc', '200.s9.r3.e30'],
      ['rt', '0.5.never'],
      ['li', 's12'],
      ['rg', '1e-7.e36'],
      ['x.rs', '0.5'],
      ['t', 'M.E1.s_.e9.'],
      ['a', 'platform~pc=200.s9~rg=e30~t=s.e9.~x.ct=0.3'],
      ['m', '0.1.0'],
      ['at', '48'],
    ],
    after: [
      ['v', '0'],
      ['base', 'platform'],
      ['pc', '200s9r3u30'],
      ['rt', '0.5never'],
      ['li', 's12'],
      ['rg', '1e-7u36'],
      ['x.rs', '0.5'],
      ['t', 'M.E1.s_.e9.'],
      ['a', 'platform~pc=200s9~rg=u30~t=s.e9.~x.ct=0.3'],
      ['m', '0.1.0'],
      ['at', '48'],
    ],
  },
];

describe('the steps from one version of links to the next', () => {
  it('are all here', () => {
    expect(STEPS.map(({ from }) => from)).toEqual(Array.from({ length: LINK_VERSION }, (_, from) => from));
  });

  it.each(STEPS)('from version $from', ({ from, before, after }) => {
    const given = structuredClone(before);
    expect(migrateLink(before, from)).toEqual(after);
    expect(before).toEqual(given);
  });

  it('leave a link of today as it is, also where its version was lost, and one of a newer version', () => {
    for (const { after } of STEPS.slice(-1)) {
      expect(migrateLink(after, 0)).toEqual(after);
      expect(migrateLink(after, LINK_VERSION)).toEqual(after);
      expect(migrateLink(after, LINK_VERSION + 3)).toEqual(after);
    }
  });
});

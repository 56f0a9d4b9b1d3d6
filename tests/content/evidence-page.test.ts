import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ILIA_2025 } from '../../src/edition/ilia-2025.ts';
import { PARAMETERS, type Parameter } from '../../src/evidence/parameters.ts';
import { GRADES } from '../../src/model/vocabulary.ts';

const page = readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const parameters: readonly Parameter[] = Object.values(PARAMETERS);

/** The cells that the page should print for a set of parameters: one for each grade, then the sum. */
function cells(of: readonly Parameter[]): string {
  return [...GRADES.map((grade) => of.filter((it) => it.grade === grade).length), of.length].join(' | ');
}

/** The page's names of the subjects, by the group in the records. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'A index & measurement': 'index and measurement',
  'B drift & frontier': 'drift and other countries',
  'C execution & fiscal': 'execution and budget',
  'D lever cost': 'cost of the levers',
  'E effect size': 'size of the effects',
  'F delay': 'delays',
  'G decay, saturation, complementarity': 'decay, saturation, complementarity',
  'H events': 'events',
};

describe('docs/evidence.md counts what the records hold', () => {
  it('names every subject', () => {
    expect([...new Set(parameters.map((it) => it.group))].sort()).toEqual(Object.keys(SUBJECTS).sort());
  });

  it.each(Object.entries(SUBJECTS))('%s by grade', (group, subject) => {
    const of = parameters.filter((it) => it.group === group);
    expect(page).toContain(`| ${subject} | ${cells(of)} |`);
  });

  it('all of them by grade', () => {
    expect(page).toContain(`| all | ${cells(parameters)} |`);
  });

  it('how many are our own judgement, with a framing source and without', () => {
    const judged = parameters.filter((it) => it.grade === 'D');
    const bare = judged.filter((it) => it.sources.every((source) => source === 'J'));
    expect(judged.every((it) => it.sources.includes('J'))).toBe(true);
    expect(page).toContain(`our own judgement: ${judged.length} of ${parameters.length}.`);
    expect(page).toContain(
      `Of these, ${bare.length} cite nothing else; the other ${judged.length - bare.length}`,
    );
  });

  it('how many sources the coefficients cite, and how many totals the edition holds', () => {
    const cited = new Set(parameters.flatMap((it) => it.sources));
    const totals = ILIA_2025.countries.flatMap((country) => Object.values(country.totals));
    expect(cited.has('J')).toBe(true);
    expect(page).toContain(`${cited.size - 1} entries of the bibliography are cited by coefficients`);
    expect(page).toContain(`the three editions were found, ${totals.length} in all`);
  });
});

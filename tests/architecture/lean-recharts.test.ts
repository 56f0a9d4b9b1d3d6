import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LEFT_OUT } from '../../scripts/lean-recharts.ts';

const source = (module: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`recharts/es6/${module}.js`)), 'utf8');

// A module or a name that Recharts no longer has would be left in without a word.
test.each(Object.entries(LEFT_OUT))('recharts/%s has what the built page leaves out', (module, names) => {
  const text = source(module);
  for (const name of Object.keys(names))
    expect(text).toMatch(new RegExp(`export (?:var|let|const|function|class) ${name}\\b`));
});

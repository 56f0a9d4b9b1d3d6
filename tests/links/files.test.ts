import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importScenario } from '../../src/scenario/file.ts';
import { SCENARIO_VERSION } from '../../src/scenario/migrations.ts';

/**
 * A file of each version of documents, and what it must open to for ever: `<name>.json` and `<name>.opens.json`.
 * Neither is ever changed; a new version adds a pair.
 */
const FOLDER = new URL('./files/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.opens.json'))
  .map((name) => name.replace(/\.json$/, ''));
const read = (name: string): string => readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');

describe('files that were published', () => {
  it.each(names)('%s', (name) => {
    const text = read(name);
    const { stamp } = JSON.parse(text) as { stamp: { model: string; edition: string } };
    const opened = importScenario(text, stamp);
    expect(opened).toEqual({ ok: true, value: JSON.parse(read(`${name}.opens`)) });
  });

  it('are there of every version', () => {
    const versions = names.map((name) => (JSON.parse(read(name)) as { version: number }).version);
    for (let version = 1; version <= SCENARIO_VERSION; version += 1) expect(versions).toContain(version);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { shortHash } from '../../src/kernel/hash.ts';
import { modelHash } from '../../src/model/fingerprint.ts';
import {
  cutoffLagOf,
  MODEL_HASH,
  MODEL_VERSION,
  publishedLine,
  type Settings,
  simulate,
} from '../../src/model/index.ts';
import {
  crossingOf,
  type FrozenModel,
  frozenFor,
  frozenLine,
  frozenPath,
  isKept,
} from '../../src/scenario/frozen.ts';
import { decodeLink } from '../../src/scenario/link.ts';
import { settingsDocument } from '../../src/scenario/settings-document.ts';
import { SHIPPED, shippedSettings } from '../../src/scenario/shipped.ts';
import { MADE_UP, madeUpModel, moduleOf } from './support/made-up-model.ts';

const FOLDER = new URL('../../public/models/', import.meta.url);
const LIST = readFileSync(new URL('../model/frozen.list', import.meta.url), 'utf8');
const frozen = LIST.split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'))
  .map((line) => line.split(' '))
  .map(([version = '', hash = '', file = '']) => ({ version, hash, file }));
const textOf = (version: string): string => readFileSync(new URL(`${version}.js`, FOLDER), 'utf8');

describe('the model of today', () => {
  it('has the hash that it says: a change of equations, parameters or edition needs a new version', () => {
    expect(
      modelHash(),
      'the model has moved: raise MODEL_VERSION, say why in docs/model-changelog.md, run npm run freeze',
    ).toBe(MODEL_HASH);
  });

  it('is frozen under its version', () => {
    expect(frozen.at(-1), 'run npm run freeze').toMatchObject({ version: MODEL_VERSION, hash: MODEL_HASH });
  });
});

describe('frozen versions', () => {
  it('are all that lies in public/models, each with its line in the changelog', () => {
    const files = [...frozen.map(({ version }) => `${version}.js`), 'versions.json'];
    expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
    expect(JSON.parse(readFileSync(new URL('versions.json', FOLDER), 'utf8'))).toEqual(
      Object.fromEntries(frozen.map(({ version, hash }) => [version, hash])),
    );
    const changelog = readFileSync(new URL('../../docs/model-changelog.md', import.meta.url), 'utf8');
    for (const { version } of frozen) expect(changelog).toContain(`\n## ${version} (`);
  });

  it.each(frozen)('$version is as it was', async ({ version, hash, file }) => {
    expect(shortHash(textOf(version))).toBe(file);
    expect(await moduleOf(textOf(version))).toMatchObject({ version, hash });
  });

  it.each(frozen)('$version computes every shipped scenario', async ({ version }) => {
    const read = frozenFor(await moduleOf(textOf(version)), { version });
    if (!read.ok) throw new Error(read.error);
    for (const { settings } of SHIPPED) {
      const line = frozenLine(read.value, settingsDocument(settings));
      expect(line?.total[0]).toBeCloseTo(51.93, 6);
    }
  });

  it('that of today gives the bits of today', async () => {
    const model = (await moduleOf(textOf(MODEL_VERSION))) as FrozenModel;
    const own = decodeLink(
      '#/explore?v=1&base=platform&p.lag-cloud=4&f.compute=22.5&w.infrastructure=12&x.ln=62',
    ).state.scenarios[0]?.settings as Settings;
    for (const settings of [...SHIPPED.map((scenario) => scenario.settings), own]) {
      const path = simulate(settings);
      expect(model.centre(settingsDocument(settings))).toEqual({
        total: [...path.total],
        published: [...publishedLine(path, cutoffLagOf(settings))],
        line: settings.assumptions.line,
      });
    }
  });
});

describe('a version that never was', () => {
  let model: FrozenModel;
  beforeAll(async () => {
    const read = frozenFor(await moduleOf(await madeUpModel()), MADE_UP);
    if (!read.ok) throw new Error(read.error);
    model = read.value;
  });

  it('computes its own numbers: those of today with the parameter that it has otherwise', () => {
    const settings = shippedSettings('platform');
    const then = frozenLine(model, settingsDocument(settings));
    const assumptions = { ...settings.assumptions, parameters: { drift_peru_bau: MADE_UP.drift } };
    const path = simulate({ ...settings, assumptions });
    expect(then?.total).toEqual([...path.total]);
    expect(then?.total).not.toEqual([...simulate(settings).total]);
    expect(then && crossingOf(then, then.total)).toBe(path.crossingMonth);
  });

  it('leaves out what it does not know', () => {
    const { levers } = shippedSettings('platform');
    const strange = { levers: { ...levers, 'not-invented-yet': { value: 3 } }, options: { x: 1 }, mood: 1 };
    expect(frozenLine(model, strange)?.total).toEqual(model.centre({ levers }).total);
  });

  it('is taken only for the state that a link names', () => {
    const { version, hash } = MADE_UP;
    expect(frozenFor(model, { version }).ok).toBe(true);
    expect(frozenFor(model, { version, hash }).ok).toBe(true);
    expect(frozenFor(model, { version, hash: 'another0' })).toEqual({ ok: false, error: 'not-kept' });
    expect(frozenFor(model, { version: '0.0.8' })).toEqual({ ok: false, error: 'not-kept' });
    for (const other of [null, undefined, 3, {}, { ...model, centre: 1 }])
      expect(frozenFor(other, { version })).toEqual({ ok: false, error: 'not-kept' });
  });
});

describe('the list of kept versions', () => {
  it('holds a version in one state, and nothing that every object has', () => {
    const list = { '0.2.0': 't2ydez76', '0.3.0': 7 };
    expect(isKept(list, { version: '0.2.0' })).toBe(true);
    expect(isKept(list, { version: '0.2.0', hash: 't2ydez76' })).toBe(true);
    expect(isKept(list, { version: '0.2.0', hash: 'another0' })).toBe(false);
    for (const version of ['0.1.0', '0.3.0', 'toString', '__proto__'])
      expect(isKept(list, { version })).toBe(false);
    for (const other of [null, 3, 'x', []]) expect(isKept(other, { version: '0.2.0' })).toBe(false);
  });
});

describe('the address of a version', () => {
  it('is made of a version and of nothing else', () => {
    expect(frozenPath('0.2.0')).toBe('models/0.2.0.js');
    expect(existsSync(new URL(`../../public/${frozenPath(MODEL_VERSION)}`, import.meta.url))).toBe(true);
    for (const text of [
      '',
      '1',
      '../1.2.3',
      '1.2.3/../../x',
      'https://x.example/1.2.3',
      '1.2.3-beta',
      '1.2.3\n',
    ])
      expect(frozenPath(text)).toBeNull();
  });
});

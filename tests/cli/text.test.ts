import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { INDICATOR_IDS, simulate } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { withLevers } from '../model/support/models.ts';

const folder = mkdtempSync(join(tmpdir(), 'umbral-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const scenarioFile = (name: string, levers: unknown, version = 1): string =>
  file(name, JSON.stringify({ version, id: 'mine', title: { 'es-PE': 'M', en: 'M' }, settings: { levers } }));

describe('output to read', () => {
  it('--csv has a heading and a row a month, with every indicator', () => {
    const { code, stdout, stderr } = main(['platform', '--csv']);
    expect([code, stderr]).toEqual([0, '']);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const [heading, ...months] = rows as [string[], ...string[][]];
    expect(months.length).toBe(49);
    expect(months.every((row) => row.length === heading.length)).toBe(true);
    expect(heading.slice(0, 2)).toEqual(['month', 'total']);
    expect(INDICATOR_IDS.filter((id) => !heading.includes(`indicator.${id}`))).toEqual([]);
    const { total } = simulate(shippedSettings('platform'));
    expect(months.map((row) => Number(row[1]))).toEqual(Array.from(total));
  });
  it('--csv and --sweep hold no cell that a spreadsheet would run, whatever the names in the file', () => {
    const hostile = '=HYPERLINK("http://stranger.example";"x")';
    const path = file(
      'hostile.json',
      JSON.stringify({
        version: 1,
        id: 'mine',
        title: { 'es-PE': hostile, en: '@SUM(A1)' },
        summary: { 'es-PE': '+1', en: '-1+1' },
        note: '\t=1',
        author: hostile,
        settings: { levers: { adoption: { value: 80 } }, assumptions: { line: 58 } },
      }),
    );
    const csv = main([path, '--csv']);
    const sweep = main([path, '--sweep', '--draws', '2']);
    expect([csv.stderr, sweep.stderr]).toEqual(['', '']);
    const cells = [csv.stdout, ...(sweep.pieces ?? [])].join('').split(/[\n,]/);
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => /^\s*[=+@-]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([]);
  });
  it('without a flag, a table that says it is no forecast, with chances in pairs when drawn', () => {
    const { stdout } = main(['platform', '--draws', '8']);
    expect(stdout).toContain('Not a forecast');
    expect(stdout).toContain('month 24: ');
    expect(stdout).toMatch(/\d+ of 100 without the package, \d+ with it/);
    expect(main(['platform']).stdout).not.toMatch(/assumptions of your own|editions/);
    expect(main(['platform', '--set', 'line=58', '--view', 'published']).stdout).toMatch(
      /editions would publish[\s\S]*assumptions of your own[\s\S]*above 58/,
    );
  });
  it('--list and --help, and help for no words at all', () => {
    expect(main(['--list']).stdout).toContain('public-compute');
    expect(main(['--help']).stdout).toContain('--set');
    expect(main([])).toEqual(main(['--help']));
  });
  it('runs a scenario file as it runs a shipped scenario', () => {
    const path = scenarioFile('good.json', { adoption: { value: 80, start: 9, ramp: 2 } });
    const { code, stdout } = main([path, '--json']);
    expect(code).toBe(0);
    const { total } = simulate(withLevers({ adoption: { value: 80, start: 9, ramp: 2 } }));
    expect(JSON.parse(stdout).total).toEqual(Array.from(total));
    expect(JSON.parse(stdout).scenario).toBe('mine');
  });
});

describe('bad input: exit 2, one clear line on standard error, nothing on standard output', () => {
  const refused = (argv: readonly string[], says: RegExp): void => {
    const { code, stdout, stderr } = main(argv);
    expect({ argv, code, stdout }).toEqual({ argv, code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(says);
  };
  const WORDS: readonly [readonly string[], RegExp][] = [
    [['--json'], /name a shipped scenario/],
    [['nowhere'], /"nowhere" is neither a shipped scenario.*platform.*nor a file/],
    [['platform', 'compliance'], /one scenario at a time/],
    [['platform', '--what'], /unknown option --what/],
    [['platform', '-x'], /unknown option -x/],
    [['platform', '--json', '--csv'], /exclude each other/],
    [['platform', '--json=no'], /--json takes no value/],
    [['--list=levers'], /--list takes no value/],
    [['--list', '--csv'], /a table or with --json/],
    [['platform', '--set', 'adoption.start.now=1'], /not "\.start\.now"/],
    [['platform', '--set'], /--set takes name=value/],
    [['platform', '--set', 'adoption'], /--set takes name=value, not "adoption"/],
    [['platform', '--set', 'wishes=5'], /no lever "wishes"/],
    [['platform', '--set', 'toString=5'], /no lever "toString"/],
    [['platform', '--set', '=5'], /no lever ""/],
    [['platform', '--set', 'adoption=many'], /takes a number, not "many"/],
    [['platform', '--set', 'adoption='], /takes a number, not ""/],
    [['platform', '--set', 'adoption=NaN'], /takes a number/],
    [['platform', '--set', 'adoption=Infinity'], /takes a number/],
    [['platform', '--set', 'adoption=-1'], /from 0 to 200.*-1 is out of range/],
    [['platform', '--set', 'adoption=201'], /from 0 to 200.*201 is out of range/],
    [['platform', '--set', 'adoption.start=49'], /from 0 to 48 months/],
    [['platform', '--set', 'adoption.ramp=-1'], /from 0 to 48 months/],
    [['platform', '--set', 'adoption.colour=1'], /\.start, \.ramp and \.end, not "\.colour"/],
    [['platform', '--set', 'adoption.end=3'], /end in month 3, not after its start in month 6/],
    [['platform', '--set', 'startups.mentored-share=1.1'], /from 0 to 1/],
    [['platform', '--set', 'assumption.luck=1'], /no parameter "luck"/],
    [['platform', '--set', 'assumption.toString=1'], /no parameter "toString"/],
    [['platform', '--set', 'assumption.exec_public=0.2'], /from 0.75 to 0.92 .*0.2 is out of range/],
    [['platform', '--set', 'assumption.exec_public=much'], /takes a number, not "much"/],
    [['platform', '--set', 'line=20'], /line goes from 35 to 100; 20 is out of range/],
    [['platform', '--set', 'line.colour=20'], /line=<points>/],
    [['platform', '--set', 'line='], /takes a number/],
    [['platform', '--set', 'scorecard.luck=20'], /no figure "luck"/],
    [['platform', '--set', 'scorecard.research=101'], /from 0 to 100/],
    [
      ['platform', '--set', 'scorecard.governance=20'],
      /contradict each other: governance is given as 74.36, the others make it 20.00/,
    ],
    [['platform', '--set', 'weight.governance=20'], /no weight "governance"/],
    [['platform', '--set', 'weight.research=36'], /from 0 to 35 points/],
    [['platform', '--view', 'sideways'], /fixed or published, not "sideways"/],
    [['platform', '--view'], /fixed or published/],
    [['platform', '--sweep', '--json'], /exclude each other/],
    [['platform', '--sweep', '--shard', '0/3'], /such as 3\/16/],
    [['platform', '--sweep', '--shard', '4/3'], /such as 3\/16/],
    [['platform', '--sweep', '--shard', 'half'], /such as 3\/16/],
    [['platform', '--shard', '1/3'], /--shard goes with --sweep/],
    [['platform', '--out', 'x.csv'], /--out goes with --sweep/],
    [['platform', '--sweep', '--out'], /--out takes the name/],
    [['--list', '--sweep'], /a table or with --json/],
    [['platform', '--draws', '0'], /--draws takes a whole number/],
    [['platform', '--draws', '1.5'], /--draws takes a whole number/],
    [['platform', '--draws'], /--draws takes a whole number/],
    [['platform', '--draws', '99999999'], /--draws takes a whole number/],
    [['platform', '--seed', '-1'], /--seed takes a whole number/],
    [['platform', '--seed', '4294967296'], /--seed takes a whole number/],
  ];
  it.each(WORDS)('%j', refused);

  const FILES: readonly [string, string, RegExp][] = [
    ['text.json', 'not json at all', /is not JSON/],
    ['empty.json', '', /is not JSON/],
    ['other.json', '{"shopping": ["milk"]}', /is not a scenario file/],
    ['list.json', '[1, 2]', /is not a scenario file/],
    ['null.json', 'null', /is not a scenario file/],
  ];
  it.each(FILES)('a file: %s', (name, content, says) => refused([file(name, content), '--json'], says));
  it('a file with an unknown lever, a number out of range or of another type', () => {
    refused([scenarioFile('unknown.json', { wishes: { value: 1 } })], /wishes/);
    refused([scenarioFile('range.json', { adoption: { value: 9999 } })], /adoption/);
    refused([scenarioFile('type.json', { adoption: { value: 'many' } })], /adoption/);
    refused([scenarioFile('newer.json', {}, 99)], /newer|99|not a scenario file/);
  });
  it('a folder, and a path with a line break', () => {
    refused([folder], /nor a file that can be read/);
    refused(['a\nb'], /nor a file that can be read/);
  });
});

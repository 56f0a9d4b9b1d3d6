import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MODEL, type Settings } from '../../src/model/index.ts';
import { kernelInputs } from '../../src/model/inputs.ts';
import { STEPS_PER_MONTH } from '../../src/model/model.ts';
import { HORIZON_MONTHS } from '../../src/model/vocabulary.ts';
import { printVensim } from './vensim.ts';

const VERSIONS = { '@sdeverywhere/compile': '0.7.28', '@sdeverywhere/runtime': '0.2.6' };
/** Its compiler asks for a spreadsheet reader from outside the registry, which a model without spreadsheets only sets up. */
const STAND_IN = { name: 'xlsx', version: '0.20.2', type: 'module', main: 'index.js' };
/** Points by which its totals may differ: its exp and pow are the engine's own, not ours. */
const SAME = 1e-6;

interface Peer {
  /** Runs the package once; totals of months 0 to 48. */
  readonly run: () => readonly number[];
}

/** SDEverywhere's JavaScript of the same equations, or why there is none. */
export async function sdeverywhere(settings: Settings): Promise<Peer | { readonly missing: string }> {
  const folder = join(process.cwd(), '.cache', 'sdeverywhere');
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(join(folder, 'node_modules', '@sdeverywhere', 'compile'))) {
      mkdirSync(join(folder, 'xlsx'), { recursive: true });
      writeFileSync(join(folder, 'xlsx', 'package.json'), JSON.stringify(STAND_IN));
      writeFileSync(
        join(folder, 'xlsx', 'index.js'),
        'export const set_fs = () => {};\nexport default { set_fs };\n',
      );
      const project = {
        private: true,
        type: 'module',
        dependencies: VERSIONS,
        overrides: { xlsx: 'file:./xlsx' },
      };
      writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
      execFileSync('npm', ['install', '--no-audit', '--no-fund'], {
        cwd: folder,
        stdio: 'ignore',
        timeout: 60_000,
      });
    }
    const from = createRequire(join(folder, 'package.json'));
    const load = (name: string) => import(pathToFileURL(from.resolve(name)).href);
    const { parseAndGenerate } = await load('@sdeverywhere/compile');
    const { createSynchronousModelRunner } = await load('@sdeverywhere/runtime');

    const inputs = MODEL.inputsOf(settings);
    const places = new Map(kernelInputs(MODEL.edition).map((name, i) => [name, i]));
    const { text, nameOf } = printVensim(
      (name) => inputs[places.get(name) as number] as number,
      STEPS_PER_MONTH,
      HORIZON_MONTHS,
    );
    const total = nameOf('total');
    const spec = { inputVars: [], outputVars: [total], outputVarNames: [total], inputVarNames: [] };
    const quiet = console.log;
    console.log = () => {};
    try {
      await parseAndGenerate(text, 'vensim', spec, ['generateJS'], folder, 'umbral', folder, undefined);
    } finally {
      console.log = quiet;
    }
    const { default: generated } = await import(
      `${pathToFileURL(join(folder, 'umbral.js')).href}?${Date.now()}`
    );
    const runner = createSynchronousModelRunner(await generated());
    const outputs = runner.createOutputs();
    const run = (): readonly number[] => {
      runner.runModelSync([], outputs);
      return outputs.varSeries[0].points.map(({ y }: { readonly y: number }) => y);
    };
    const ours = MODEL.run(settings).column('total');
    const worst = Math.max(...run().map((value, month) => Math.abs(value - (ours[month] as number))));
    return worst <= SAME ? { run } : { missing: `its totals differ by ${worst}` };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] as string) : String(error) };
  }
}

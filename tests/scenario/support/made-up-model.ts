import type { Plugin } from 'vite';
import { bundledModel } from '../../../scripts/freeze-bundle.mjs';

/** A version of the model that never was: the same equations, with another drift of Peru's score. */
interface MadeUp {
  readonly version: string;
  readonly hash: string;
  readonly drift: number;
}

/** Earlier and later than any that is. */
export const MADE_UP = { version: '0.0.9', hash: 'madeup00', drift: 1.5 } as const satisfies MadeUp;
export const LATER = { version: '99.0.0', hash: 'later000', drift: 1.6 } as const satisfies MadeUp;

/** Makes the sources those of that version. */
export const madeUpSources = ({ version, hash, drift }: MadeUp): Plugin => ({
  name: 'made-up-model',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('src/model/current.ts'))
      return code
        .replace(/MODEL_VERSION = '[^']*'/, `MODEL_VERSION = '${version}'`)
        .replace(/MODEL_HASH = '[^']*'/, `MODEL_HASH = '${hash}'`);
    if (id.endsWith('src/evidence/parameters.ts'))
      return code.replace(/(drift_peru_bau: \{[^}]*?value: )[\d.]+/, `$1${drift}`);
    return undefined;
  },
});

/** The module of the earlier one, as `npm run freeze` would have written it. */
export const madeUpModel = (): Promise<string> => bundledModel([madeUpSources(MADE_UP)]);

/** A module from its text. */
export const moduleOf = (text: string): Promise<unknown> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);

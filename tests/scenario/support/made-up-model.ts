import { bundledModel } from '../../../scripts/freeze-bundle.mjs';

/** An earlier version that never was: the same equations, with another drift of Peru's score. */
export const MADE_UP = { version: '0.0.9', hash: 'madeup00', drift: 1.5 } as const;

/** Its module, as `npm run freeze` would have written it. */
export function madeUpModel(): Promise<string> {
  return bundledModel([
    {
      name: 'made-up-model',
      enforce: 'pre',
      transform(code, id) {
        if (id.endsWith('src/model/current.ts'))
          return code
            .replace(/MODEL_VERSION = '[^']*'/, `MODEL_VERSION = '${MADE_UP.version}'`)
            .replace(/MODEL_HASH = '[^']*'/, `MODEL_HASH = '${MADE_UP.hash}'`);
        if (id.endsWith('src/evidence/parameters.ts'))
          return code.replace(/(drift_peru_bau: \{[^}]*?value: )[\d.]+/, `$1${MADE_UP.drift}`);
        return undefined;
      },
    },
  ]);
}

/** A module from its text. */
export const moduleOf = (text: string): Promise<unknown> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);

import type { Plugin } from 'vite';

/**
 * Methods of i18next that the built page never calls, by class, and what stands in their place: catalogues come as
 * modules (no backend to ask), numbers and dates are written by src/i18n/format.ts, no message names another, and
 * nothing is written from right to left.
 */
export const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ResourceStore: { addResources: 'absent()', removeResourceBundle: 'absent()', toJSON: 'absent()' },
  Interpolator: { nest: 'return str' },
  Formatter: { init: '', add: 'absent()', addCached: 'absent()', format: 'return value' },
  Connector: {
    queueLoad: 'absent()',
    loaded: 'absent()',
    read: 'absent()',
    prepareLoading: 'absent()',
    reload: 'absent()',
    noticeDevFallback: 'absent()',
    loadOne: 'absent()',
    saveMissing: 'absent()',
  },
  LanguageUtil: { deprecateBareCode: '' },
  I18n: {
    reloadResources: 'absent()',
    hydrate: 'absent()',
    loadLanguages: 'absent()',
    dir: `return 'ltr'`,
    cloneInstance: 'absent()',
    toJSON: 'absent()',
  },
};
const ABSENT = `const absent = () => { throw new Error('left out of i18next: scripts/lean-i18next.ts'); };`;

/** Advice to who develops, never said where `debug` is off, as in the page: a line that is one statement. */
const ADVICE =
  /^(\s*(?:if \(.*\) )?)(?:this\.logger|baseLogger)\.(?:warn|log|deprecate|once)\((?:(?!;else).)*\);$/gm;

/** The text of i18next without these; fails on a method that is not there. */
export function leaner(code: string): string {
  const lines = code.split('\n');
  for (const [name, methods] of Object.entries(LEFT_OUT)) {
    const begin = lines.findIndex((line) => line.startsWith(`class ${name} `));
    if (begin === -1) throw new Error(`i18next has no class ${name} any more`);
    for (const [method, what] of Object.entries(methods)) {
      const end = lines.indexOf('}', begin);
      const first = lines.findIndex((line, i) => i > begin && i < end && line.startsWith(`  ${method}(`));
      if (first === -1) throw new Error(`${name} of i18next has no ${method} any more`);
      const head = lines.findIndex((line, i) => i >= first && line.endsWith(') {'));
      const last = lines.indexOf('  }', head);
      lines.splice(head + 1, last - head - 1, `    ${what};`);
    }
  }
  return `${ABSENT}\n${lines.join('\n').replace(ADVICE, '$1;')}`;
}

/** Leaves out of the built page what i18next brings for others: its one file has no smaller door. */
export function leanI18next(): Plugin {
  return {
    name: 'umbral-lean-i18next',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/i18next\/dist\/esm\/i18next\.js$/ },
      handler: (code) => ({ code: leaner(code), map: null }),
    },
  };
}

import type { Plugin } from 'vite';
import { absentFor, emptiedBy } from './left-out.ts';

const ABSENT = absentFor('Recharts', 'lean-toolkits');

/**
 * What Recharts' own libraries do for it in the built page. Recharts asks es-toolkit for lodash's way with paths, cyclic
 * values and several orders; here fields have plain names, what is compared are ticks (plain numbers), and what is
 * sorted has one criterion.
 */
export const INSTEAD: Readonly<Record<string, string>> = {
  get: `(from, key, other) => {
  if (/[.[]/.test(key)) absent();
  const value = from?.[key];
  return value === undefined ? other : value;
}`,
  isEqual: '(a, b) => JSON.stringify(a) === JSON.stringify(b)',
  sortBy: '(all, by) => [...all].sort((a, b) => by(a) - by(b))',
  range: '(from, to) => Array.from({ length: to - from }, (_, i) => from + i)',
};

/** Redux Toolkit's listeners that wait, fork and take turns: Recharts' answer at once and end. */
export const EMPTIED: Readonly<Record<string, string>> = {
  createFork: 'return absent',
  createTakePattern: 'return absent',
  createPause: 'return absent',
  createDelay: 'return absent',
  buildReducerCreators: 'absent()',
  handleThunkCaseReducerDefinition: 'absent()',
};

const DOOR = /^es-toolkit\/compat\/(\w+)$/;
const TOOLKIT = /^\0lean-es-toolkit:(\w+)$/;

/** Redux Toolkit without these; fails where one is not there. */
export function leanToolkit(code: string): string {
  return `${ABSENT}\n${emptiedBy(EMPTIED, code, '@reduxjs/toolkit')}`;
}

export function leanToolkits(): Plugin {
  return {
    name: 'umbral-lean-toolkits',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: DOOR },
      handler: (id) => {
        const [, name = ''] = DOOR.exec(id) ?? [];
        return name in INSTEAD ? `\0lean-es-toolkit:${name}` : undefined;
      },
    },
    load: {
      filter: { id: TOOLKIT },
      handler: (id) => `${ABSENT}\nexport default ${INSTEAD[TOOLKIT.exec(id)?.[1] ?? '']};`,
    },
    transform: {
      filter: { id: /\/node_modules\/@reduxjs\/toolkit\/dist\/redux-toolkit\.modern\.mjs$/ },
      handler: (code) => ({ code: leanToolkit(code), map: null }),
    },
  };
}

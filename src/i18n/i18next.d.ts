import 'i18next';
import type first from './es-PE/index.ts';
import type later from './es-PE/later.ts';

// The Spanish catalogues are the reference: a key that is not in them does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof first & typeof later;
    returnNull: false;
  }
}

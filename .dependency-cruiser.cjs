// Who may import what (docs/architecture.md draws it). A folder not named here may be imported by nobody and import
// nothing: the last rule sees to that. tests/architecture/canary.test.ts shows that each rule fires.

/** Words and records of the model that other folders may name: the shapes of what goes in and comes out. */
const MODEL_DOOR = '^src/model/(index|vocabulary|settings|path)[.]ts$';
/** The list of equations is data: the method page prints it. */
const EQUATIONS = '^src/model/(expression|equations/index)[.]ts$';
const MODEL_WORDS = '^src/model/vocabulary[.]ts$';
/** Which languages there are and which one is spoken now; the words themselves are no business of the store. */
const LANGUAGES = '^src/i18n/(index|languages)[.]ts$';
/** The changelog of the model is printed on the method page as it stands. */
const CHANGELOG = '^docs/model-changelog[.]md$';
const SETTINGS = '^src/app-settings[.]ts$';

/** Keeping the page on the device: the other file of the folder is the service worker. */
const OFFLINE = '^src/offline/page[.]ts$';

const folder = (name) => `^src/${name}/`;

/**
 * ours      what of the project a folder may import besides itself
 * typesOf   what it may import as types only
 * packages  what it may import from npm
 */
const MAY_IMPORT = {
  kernel: { ours: [], packages: [] },
  evidence: { ours: [folder('kernel'), MODEL_WORDS], packages: [] },
  edition: { ours: [folder('kernel'), MODEL_WORDS], typesOf: [folder('evidence')], packages: [] },
  model: {
    ours: [folder('kernel'), folder('evidence'), folder('edition'), '^virtual:umbral-'],
    packages: [],
  },
  scenario: {
    ours: [folder('kernel'), folder('evidence'), folder('edition'), MODEL_DOOR, '^scenarios/.*[.]json$'],
    packages: ['valibot'],
  },
  study: {
    ours: [folder('kernel'), folder('evidence'), folder('edition'), folder('model')],
    packages: ['valibot'],
  },
  engine: {
    ours: [
      folder('kernel'),
      folder('model'),
      folder('study'),
      '^src/edition/index[.]ts$',
      '^virtual:umbral-',
    ],
    packages: [],
  },
  cli: {
    ours: ['kernel', 'evidence', 'edition', 'scenario', 'study', 'engine']
      .map(folder)
      .concat(MODEL_DOOR, '^src/model/ensemble[.]ts$', SETTINGS, '^(node:)?fs$'),
    packages: [],
  },
  state: {
    ours: ['kernel', 'edition', 'scenario', 'study', 'engine']
      .map(folder)
      .concat(MODEL_DOOR, SETTINGS, LANGUAGES),
    packages: ['zustand', 'zundo', 'immer', 'idb', 'react'],
  },
  i18n: {
    ours: [folder('kernel'), MODEL_WORDS],
    typesOf: [folder('model'), folder('evidence'), folder('edition'), folder('scenario')],
    packages: ['i18next', 'react-i18next', 'react'],
  },
  charts: {
    ours: [folder('kernel'), folder('i18n'), folder('ui'), '^src/edition/index[.]ts$', MODEL_WORDS, SETTINGS],
    typesOf: [folder('model'), folder('edition')],
    packages: ['react', 'react-dom', 'i18next', 'react-i18next', 'recharts', '@fontsource/[^/]+'],
  },
  ui: { ours: [], packages: ['react', 'react-dom', '@fontsource/[^/]+'] },
  offline: { ours: [], packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'] },
  views: {
    ours: ['kernel', 'evidence', 'edition', 'scenario', 'study', 'engine', 'state', 'i18n', 'charts', 'ui']
      .map(folder)
      .concat(MODEL_DOOR, EQUATIONS, SETTINGS, CHANGELOG, OFFLINE),
    packages: ['react', 'react-dom', 'react-i18next', 'zustand', 'temml', 'lean-qr'],
  },
};

const npm = (names) => names.map((name) => `node_modules/${name}/|node_modules/@types/${name}/`);
const PACKAGE = ['node_modules/'];

const borders = Object.entries(MAY_IMPORT).flatMap(([name, { ours, typesOf = [], packages }]) => [
  {
    name: `${name}-imports-ours`,
    comment: `src/${name} may import only what .dependency-cruiser.cjs lists for it.`,
    severity: 'error',
    from: { path: folder(name) },
    to: { pathNot: [folder(name), ...ours, ...typesOf, ...PACKAGE] },
  },
  ...(typesOf.length > 0
    ? [
        {
          name: `${name}-imports-types-only`,
          comment: `src/${name} may know the shapes of these, not call them: \`import type\`.`,
          severity: 'error',
          from: { path: folder(name) },
          to: { path: typesOf, pathNot: [folder(name), ...ours], dependencyTypesNot: ['type-only'] },
        },
      ]
    : []),
  {
    name: `${name}-imports-packages`,
    comment: `src/${name} may import from npm: ${packages.join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: folder(name) },
    to: { path: PACKAGE, pathNot: npm(packages) },
  },
]);

module.exports = {
  forbidden: [
    ...borders,
    {
      name: 'no-circular',
      comment:
        'What needs each other belongs together. Two files that share a type only are no knot: nothing loads.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere, so no border could be checked on it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:umbral-' },
    },
    {
      name: 'production-packages',
      comment: 'What the page needs is a dependency, not a development tool.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(@types|vite)/',
      },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'known-folder',
      comment: 'A new folder in src gets a line in .dependency-cruiser.cjs first.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: Object.keys(MAY_IMPORT).map(folder) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};

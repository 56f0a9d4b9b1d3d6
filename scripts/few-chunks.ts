import type { Plugin, Rolldown } from 'vite';

const MAIN = /\/src\/main\.tsx$/;
const PAGE = /\/src\/views\/page\.tsx$/;
const WORKER = /\/src\/engine\/worker\.ts$/;
const STUDIES = /\/src\/engine\/studies-in-worker\.ts$/;

/** In an order in which each needs only those before it: a file takes along what its modules need and no other has. */
const NAMES = ['edition', 'model', 'kernel', 'study', 'first', 'page'] as const;
type Name = (typeof NAMES)[number];

/** Modules by the file they go into; those of no file are put where the bundler sees fit. */
type Files = ReadonlyMap<string, Name>;

/**
 * Puts what is always loaded together into one file, since one file is packed smaller than its parts: what the first
 * paint needs, what the page needs on top of it, and apart from these what workers need too.
 */
export function fewChunks(): Plugin {
  let files: Files = new Map();
  return {
    name: 'umbral-few-chunks',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: NAMES.map((name, i) => ({
                name,
                test: (id: string) => files.get(id) === name,
                priority: NAMES.length - i,
              })),
            },
          },
        },
      },
    }),
    buildEnd() {
      files = filesOf(this);
    },
    generateBundle(_, bundle) {
      const wrong = Object.values(bundle).find(
        (file) =>
          file.type === 'chunk' &&
          /worker$/.test(file.name) &&
          file.imports.some((name) => /\/(?:first|page)-/.test(name)),
      );
      if (wrong?.type === 'chunk') this.error(`${wrong.name} would load what only the page needs`);
    },
  };
}

function filesOf(context: Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>): Files {
  const ids = [...context.getModuleIds()];
  const importsOf = (id: string): readonly string[] => context.getModuleInfo(id)?.importedIds ?? [];
  const laterOf = (id: string): readonly string[] => context.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
  /** All that comes with some modules. */
  const reach = (from: readonly string[]): ReadonlySet<string> => {
    const reached = new Set<string>();
    const walk = (id: string): void => {
      if (reached.has(id)) return;
      reached.add(id);
      importsOf(id).forEach(walk);
    };
    from.forEach(walk);
    return reached;
  };
  const entry = (name: RegExp): readonly string[] => ids.filter((id) => name.test(id));
  const main = reach(entry(MAIN));
  const page = reach(entry(PAGE));
  const worker = reach(entry(WORKER));
  const studies = reach(entry(STUDIES));
  const workerLater = reach([...worker].flatMap(laterOf));

  // A module that two parties need may not drag along what only one of them needs.
  const fileOf = (id: string): Name | null => {
    if (worker.has(id)) return main.has(id) ? 'edition' : page.has(id) ? 'model' : null;
    if (main.has(id)) return 'first';
    if (!page.has(id)) return null;
    return workerLater.has(id) ? 'kernel' : studies.has(id) ? 'study' : 'page';
  };
  return new Map(
    ids.flatMap((id) => {
      const file = fileOf(id);
      return file === null ? [] : [[id, file] as const];
    }),
  );
}

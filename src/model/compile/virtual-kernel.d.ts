/** The module that `scripts/kernel-plugin.ts` prints from the list of equations at build time. */
declare module 'virtual:umbral-kernel' {
  export const run: import('./kernel.ts').RunKernel;
  export const inputs: readonly string[];
  export const columns: readonly string[];
}

/**
 * Modules that `scripts/kernel-plugin.ts` prints from the list of equations at build time.
 *
 * One run at a time: the scalar module, but in the built page the kernel of two doubles, which comes for the draws anyway;
 * the scalar module then stands in where that cannot run.
 */
declare module 'virtual:umbral-kernel' {
  export const run: import('./kernel.ts').RunKernel;
  export const inputs: readonly string[];
  export const columns: readonly string[];
}

declare module 'virtual:umbral-lanes' {
  /** As `Layout`, one for each kernel; inputs by their places in the input array. */
  export const layouts: Readonly<
    Record<
      'f64x2' | 'f32x4',
      Omit<import('./wasm.ts').Layout, 'settings' | 'drawn'> & {
        readonly settings: readonly number[];
        readonly drawn: readonly number[];
      }
    >
  >;
  export { bytesOf } from 'virtual:umbral-lanes-bytes';
}

/** Apart from the layouts, so that the first step of the page can send for a kernel that the second needs. */
declare module 'virtual:umbral-lanes-bytes' {
  /** A kernel as a WebAssembly module: see `emitKernel`. On a page it is fetched, once. */
  export const bytesOf: (id: 'f64x2' | 'f32x4') => Promise<BufferSource>;
}

/** As `virtual:umbral-lanes`, with settings of its own in every lane and the total as the only column. */
declare module 'virtual:umbral-runs' {
  export const layouts: typeof import('virtual:umbral-lanes').layouts;
  export const bytesOf: typeof import('virtual:umbral-lanes-bytes').bytesOf;
}

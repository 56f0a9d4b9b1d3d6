/** Modules that `scripts/kernel-plugin.ts` prints from the list of equations at build time. */
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
      Omit<import('./wasm.ts').Layout, 'lanes' | 'size' | 'settings' | 'drawn'> & {
        readonly settings: readonly number[];
        readonly drawn: readonly number[];
      }
    >
  >;
  /** A kernel as a WebAssembly module: see `emitKernel`. On a page it is fetched. */
  export const bytesOf: (id: 'f64x2' | 'f32x4') => Promise<BufferSource>;
}

/** As `virtual:umbral-lanes`, with settings of its own in every lane and the total as the only column. */
declare module 'virtual:umbral-runs' {
  export const layouts: typeof import('virtual:umbral-lanes').layouts;
  export const bytesOf: typeof import('virtual:umbral-lanes').bytesOf;
}

/** Modules that `scripts/kernel-plugin.ts` prints from the list of equations at build time. */
declare module 'virtual:umbral-kernel' {
  export const run: import('./kernel.ts').RunKernel;
  export const inputs: readonly string[];
  export const columns: readonly string[];
}

declare module 'virtual:umbral-vector-kernel' {
  export const inputs: readonly string[];
  export const columns: readonly string[];
  /** The WebAssembly module; see `emitModule`. */
  export const base64: string;
}

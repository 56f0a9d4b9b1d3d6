import type { Plugin } from 'vite';

export function kernelPlugin(): Plugin {
  return { name: 'umbral-kernel' };
}

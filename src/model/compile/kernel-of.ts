import * as printed from 'virtual:umbral-kernel';
import type { Kernel } from './kernel.ts';

/** The printed scalar module: the kernel that the page, the worker and the command line run. */
export const SCALAR_KERNEL: Kernel = printed;

import * as printed from 'virtual:umbral-kernel';
import type { Kernel } from './kernel.ts';

/** The kernel of one run: the scalar module, or in the built page that of two doubles, which has its bits. */
export const ONE_RUN: Kernel = printed;

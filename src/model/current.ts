import { CURRENT_EDITION } from '../edition/index.ts';
import { SCALAR_KERNEL } from './compile/kernel-of.ts';
import { createModel } from './model.ts';

/**
 * The model that the page and the command line run: the printed kernel on the current edition.
 *
 * Marked pure so that a bundle which does not use it leaves the printed kernel out.
 */
export const MODEL = /* @__PURE__ */ createModel(CURRENT_EDITION, SCALAR_KERNEL);

/** Changes with every change of a number; stamped on every link, file and export. */
export const MODEL_VERSION = '0.2.0';

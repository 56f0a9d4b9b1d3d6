import { CURRENT_EDITION } from '../edition/index.ts';
import { ONE_RUN } from './compile/kernel-of.ts';
import { createModel } from './model.ts';

/**
 * The model that the page and the command line run: the kernel of one run on the current edition.
 *
 * Marked pure so that a bundle which does not use it leaves the printed kernel out.
 */
export const MODEL = /* @__PURE__ */ createModel(CURRENT_EDITION, ONE_RUN);

/** Raised with every change of a number (docs/versions.md); stamped on every link, file and export. */
export const MODEL_VERSION = '0.2.0';

/** Of equations, parameters and edition (`modelHash`); written by `npm run freeze`. */
export const MODEL_HASH = 't2ydez76';

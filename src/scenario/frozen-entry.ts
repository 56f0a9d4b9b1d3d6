/**
 * What a version of the model leaves behind, with everything it needs: `npm run freeze` bundles this file into
 * public/models/<version>.js, which is kept for ever. What it exports is `FrozenModel` and does not change.
 */
import { CURRENT_EDITION } from '../edition/index.ts';
import { cutoffLagOf, MODEL_HASH, MODEL_VERSION, publishedLine, simulate } from '../model/index.ts';
import type { FrozenLine } from './frozen.ts';
import { parseSettings } from './parse.ts';

export const version = MODEL_VERSION;
export const hash = MODEL_HASH;
export const edition = CURRENT_EDITION.id;

export function centre(document: unknown): FrozenLine {
  const settings = parseSettings(document, []);
  const path = simulate(settings);
  return {
    total: [...path.total],
    published: [...publishedLine(path, cutoffLagOf(settings))],
    line: settings.assumptions.line,
  };
}

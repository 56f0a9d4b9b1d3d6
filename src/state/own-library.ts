import { CURRENT_EDITION } from '../edition/index.ts';
import { MODEL_HASH, MODEL_VERSION } from '../model/index.ts';
import type { Stamp } from '../scenario/scenario.ts';
import type { Library } from './storage.ts';

/** Model and edition of this program, for links, files and what is kept. */
export const STAMP: Required<Stamp> = { model: MODEL_VERSION, hash: MODEL_HASH, edition: CURRENT_EDITION.id };

let opened: Promise<Library> | null = null;

/** The one library of this page, opened when it is first needed. */
export function ownLibrary(): Promise<Library> {
  opened ??= import('./storage.ts').then(({ openLibrary }) => openLibrary(STAMP));
  return opened;
}

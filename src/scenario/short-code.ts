import { shortHash } from '../kernel/hash.ts';
import type { Settings } from '../model/index.ts';
import type { Stamp } from './scenario.ts';
import { settingsDocument } from './settings-document.ts';

/**
 * The short code of what is computed of some scenarios: 8 characters, the same wherever it is computed, other for other
 * settings, another order, another model or edition. Titles, language and the month in view are no part of it.
 */
export function shortCode(settings: readonly Settings[], { model, hash, edition }: Stamp): string {
  return shortHash(JSON.stringify([settings.map(settingsDocument), model, hash, edition]));
}

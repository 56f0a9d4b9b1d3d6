import { ILIA_2025 } from './ilia-2025.ts';

export type { Country, Edition, Figure } from './edition.ts';

/** The edition the product stands on. A new edition is one data file beside this one and this constant. */
export const CURRENT_EDITION = ILIA_2025;

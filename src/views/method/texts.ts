import type { method } from '../../i18n/es-PE/method.ts';
import type { ViewId } from '../../state/table.ts';
import { recordSection } from '../evidence/where.ts';

export type TextKey = keyof typeof method.texts.rows;

/** Where each claim of the source texts can be seen in the product; its words stand in the catalogues. */
export const TEXT_PLACES: Readonly<Record<TextKey, ViewId>> = {
  history: 'explore',
  asymmetry: 'explore',
  data: 'method',
  dependency: 'explore',
  platform: 'explore',
  actors: 'explore',
  tiers: 'explore',
  openWeights: 'explore',
  twoPaths: 'compare',
  spread: 'compare',
  quickWins: 'library',
  echo: 'explore',
  window: 'explore',
  enia: 'library',
  startups: 'explore',
  firms: 'explore',
  survey: 'method',
  inequality: 'explore',
  regional: 'explore',
  sustainable: 'explore',
  safeguards: 'explore',
  publicServices: 'explore',
  context: 'method',
  ventures: 'explore',
  welfare: 'method',
  law: 'method',
  languages: 'explore',
  providers: 'explore',
};

/** The part of Method that a row leads to, where it is not the table itself. */
export const TEXT_SECTIONS: Readonly<Partial<Record<TextKey, string>>> = {
  data: 'index',
  survey: recordSection('adopt_firms_now'),
  welfare: 'cannot',
};

import type { LeverGroupId } from '../model/vocabulary.ts';
import type { PathTone } from './types.ts';

/** The colour of a path, as a token. */
export const toneColor = (tone: PathTone): string =>
  tone === 'published' ? 'var(--path-history)' : `var(--path-${tone})`;

/** The dash of a path, so that colour is never alone; undefined is a solid line. */
export const TONE_DASH: Readonly<Record<PathTone, string | undefined>> = {
  platform: undefined,
  compliance: '9 4',
  third: '2 3',
  fourth: '12 3 2 3',
  baseline: '4 4',
  published: '1 4',
};

/** Lines to measure against are thinner than the paths. */
export const toneWidth = (tone: PathTone): number =>
  tone === 'baseline' || tone === 'published' ? 1.5 : 2.5;

/** The parts of the bridge in the order they are laid. */
export const BRIDGE_FILLS = ['drift', 'in-force'] as const;
export type FillId = (typeof BRIDGE_FILLS)[number] | LeverGroupId;
export const fillColor = (fill: FillId): string => `var(--fill-${fill})`;

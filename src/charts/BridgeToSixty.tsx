import type { Bridge } from '../model/path.ts';
import type { BridgeMonth, FigureProps, GroupNames } from './types.ts';

export interface BridgeToSixtyProps extends FigureProps {
  readonly bridge: Bridge;
  readonly names: GroupNames;
  readonly month: BridgeMonth;
  readonly onMonth: (month: BridgeMonth) => void;
  /** Only the bar and one line of words: pinned on a phone. */
  readonly compact?: boolean | undefined;
}

export function BridgeToSixty(_props: BridgeToSixtyProps) {
  return null;
}

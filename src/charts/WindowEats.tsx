import type { WindowLosses } from '../model/path.ts';
import type { FigureProps, PathTone } from './types.ts';

export interface WindowEatsProps extends FigureProps {
  readonly losses: WindowLosses;
  readonly tone: PathTone;
}

export function WindowEats(_props: WindowEatsProps) {
  return null;
}

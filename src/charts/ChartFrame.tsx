import type { ReactNode } from 'react';
import type { FigureProps, TableTwin } from './types.ts';

export interface ChartFrameProps extends FigureProps {
  /** Stem of the DOM ids and of the names of exported files. */
  readonly id: string;
  /** The picture in one sentence, for those who do not see it. */
  readonly summary: string;
  readonly table: TableTwin;
  /** How to read the picture, under it. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export function ChartFrame(props: ChartFrameProps) {
  return <figure>{props.children}</figure>;
}

import { useEffect } from 'react';
import type { Settings } from '../../model/index.ts';
import { type Futures, useFutures } from '../../state/futures.ts';
import type { Asked } from '../../state/queue.ts';

/** Asks for the draws of one scenario and hands them up: one of these for each column, so that columns can come and go. */
export function FuturesOf(props: {
  readonly slot: string;
  readonly settings: Settings;
  readonly asked: Asked;
  readonly onChange: (settings: Settings, futures: Futures) => void;
}) {
  const { slot, settings, asked, onChange } = props;
  const futures = useFutures(settings, slot, asked);
  useEffect(() => {
    onChange(settings, futures);
  }, [settings, futures, onChange]);
  return null;
}

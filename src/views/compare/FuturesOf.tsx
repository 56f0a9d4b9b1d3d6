import { useEffect } from 'react';
import type { Settings } from '../../model/index.ts';
import { type Futures, useFutures } from '../../state/futures.ts';

/** Asks for the draws of one scenario and hands them up: one of these for each column, so that columns can come and go. */
export function FuturesOf(props: {
  readonly slot: string;
  readonly settings: Settings;
  readonly onChange: (settings: Settings, futures: Futures) => void;
}) {
  const { slot, settings, onChange } = props;
  const { ensemble, pending, failed } = useFutures(settings, slot);
  useEffect(() => {
    onChange(settings, { ensemble, pending, failed });
  }, [settings, ensemble, pending, failed, onChange]);
  return null;
}

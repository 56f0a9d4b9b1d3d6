import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Settings } from '../../model/index.ts';
import { type Ahead, type Futures, useFutures } from '../../state/futures.ts';
import type { Asked } from '../../state/queue.ts';
import { currentSettings, store } from '../../state/store.ts';
import type { Move } from '../../state/table.ts';
import { useInTurn } from './useFollowing.ts';

/** What a turn is drawn from: the newest of each when it came. */
export interface Turn {
  readonly settings: Settings;
  readonly move: Move | null;
  readonly futures: Futures;
}

const HeardContext = createContext<Futures | null>(null);
const TurnContext = createContext<Turn | null>(null);

function told<Value>(value: Value | null): Value {
  if (value === null) throw new Error('nothing is heard outside of Hearing');
  return value;
}
/** The draws as soon as they are heard: only for what the eye waits for, the sentence of the chances and the bands. */
export const useHeard = (): Futures => told(useContext(HeardContext));
/** Settings, move and draws in their turn: for what takes many runs or draws much. */
export const useTurn = (): Turn => told(useContext(TurnContext));

/** The draws begin in the event that moves a lever, not after the page has been drawn for it. */
const ahead: Ahead = (ask) =>
  store.subscribe((state, before) => {
    const next = currentSettings(state);
    if (next !== currentSettings(before)) ask(next);
  });

/**
 * Asks for the draws of these settings and tells of them, and of their turn, only who listens: what follows the hand in its own frame
 * is not drawn again when the draws come.
 */
export function Hearing(props: {
  readonly settings: Settings;
  readonly move: Move | null;
  readonly asked: Asked;
  readonly children: ReactNode;
}) {
  const { settings, move, asked, children } = props;
  const futures = useFutures(settings, 'explore', asked, ahead);
  const now = useMemo(() => ({ settings, move, futures }), [settings, move, futures]);
  const isAll = futures.failed !== null || futures.complete;
  return (
    <HeardContext value={futures}>
      <InTurn now={now} heard={isAll ? 'all' : futures.pending ? 'nothing' : 'first'}>
        {children}
      </InTurn>
    </HeardContext>
  );
}

function InTurn(props: {
  readonly now: Turn;
  readonly heard: 'nothing' | 'first' | 'all';
  readonly children: ReactNode;
}) {
  return <TurnContext value={useInTurn(props.now, props.heard)}>{props.children}</TurnContext>;
}

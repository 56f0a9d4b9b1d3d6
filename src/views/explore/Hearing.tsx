import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useLive } from '../../charts/index.ts';
import { type Live, readOff } from '../../kernel/live.ts';
import type { Settings } from '../../model/index.ts';
import { type Ahead, type Futures, type Heard, useDraws } from '../../state/futures.ts';
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

const HearingContext = createContext<Live<Heard> | null>(null);
const TurnContext = createContext<Turn | null>(null);

function told<Value>(value: Value | null): Value {
  if (value === null) throw new Error('nothing is heard outside of Hearing');
  return value;
}
/** The draws as they are heard, for who shows them at once: what the eye waits for, the sentence of the chances and the bands. */
export const useHearing = (): Live<Heard> => told(useContext(HearingContext));
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
  const hearing = useDraws(settings, 'explore', asked, ahead);
  return (
    <HearingContext value={hearing}>
      <InTurn settings={settings} move={move} hearing={hearing}>
        {children}
      </InTurn>
    </HearingContext>
  );
}

function InTurn(props: {
  readonly settings: Settings;
  readonly move: Move | null;
  readonly hearing: Live<Heard>;
  readonly children: ReactNode;
}) {
  const { settings, move, hearing, children } = props;
  const futures = useLive(readOff(hearing, (heard) => heard.futures));
  const now = useMemo(() => ({ settings, move, futures }), [settings, move, futures]);
  const isAll = futures.failed !== null || futures.complete;
  const heard = isAll ? 'all' : futures.pending ? 'nothing' : 'first';
  return <TurnContext value={useInTurn(now, heard)}>{children}</TurnContext>;
}

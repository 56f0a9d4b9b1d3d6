import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LinkScenario, LinkState, Reading } from '../scenario/link.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Saved } from './storage.ts';

/** What the page has to tell, as data: the words are found where it is shown. */
export type Notice =
  | { readonly kind: 'reopened' }
  /** Loading the page again gives a newer version of the program. */
  | { readonly kind: 'newer' }
  /** What an address held that could not be read as it stood; the rest was opened. */
  | { readonly kind: 'link'; readonly problems: readonly Problem[]; readonly made?: MadeEarlier }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** `over`: what another tab had done to it meanwhile. */
  | { readonly kind: 'saved'; readonly name: string; readonly over: Saved['over'] }
  /** The database was deleted under the page. */
  | { readonly kind: 'wiped'; readonly problems: readonly Problem[] }
  | { readonly kind: 'copied' }
  /** The browser did not let us copy: the text, for the reader to copy. */
  | { readonly kind: 'copy-failed'; readonly text: string };

/** What a link of another model held: what that model makes of it can be set beside the numbers of today. */
export interface MadeEarlier {
  readonly version: string;
  readonly hash?: string | undefined;
  readonly scenarios: readonly LinkScenario[];
  readonly reading: Reading;
}

/** The notice of a link that was opened. */
export function linkNotice(problems: readonly Problem[], state: LinkState): Notice {
  const { modelVersion: version, modelHash: hash, scenarios, reading } = state;
  const isOfOther = problems.some(({ kind }) => kind === 'other-model');
  if (!isOfOther || version === undefined) return { kind: 'link', problems };
  return { kind: 'link', problems, made: { version, hash, scenarios, reading } };
}

export interface Standing {
  readonly id: number;
  readonly notice: Notice;
}

export const notices = createStore<{ readonly standing: readonly Standing[] }>()(() => ({ standing: [] }));

let lastId = 0;

/** Puts up a notice; one of the same kind goes. */
export function tell(notice: Notice): void {
  if ('problems' in notice && notice.problems.length === 0) return;
  lastId += 1;
  const id = lastId;
  notices.setState(({ standing }) => ({
    standing: [...standing.filter((old) => old.notice.kind !== notice.kind), { id, notice }],
  }));
}

export function dismiss(id: number): void {
  notices.setState(({ standing }) => ({ standing: standing.filter((one) => one.id !== id) }));
}

export function useNotices(): readonly Standing[] {
  return useStore(notices, ({ standing }) => standing);
}

import { createContext, type ReactNode, useContext } from 'react';
import { baselineSettings } from '../../model/index.ts';
import { type Futures, useFutures } from '../../state/futures.ts';

export const NOTHING_NEW = baselineSettings();

const Known = createContext<Futures>({
  ensemble: null,
  pending: true,
  complete: false,
  failed: null,
  recovered: false,
});

/** The draws with no package, asked for once by the whole page; what stands inside is drawn again only where it reads them. */
export function NothingNew({ children }: { readonly children: ReactNode }) {
  return <Known.Provider value={useFutures(NOTHING_NEW, 'method')}>{children}</Known.Provider>;
}

export const useNothingNew = (): Futures => useContext(Known);

import { type ReactNode, StrictMode } from 'react';
import { changeLanguage } from '../i18n/index.ts';
import { keepTheTable, openTheTable } from '../state/start.ts';
import { App } from './App.tsx';

/** The whole page, on what the address or the device holds. */
export async function openPage(): Promise<ReactNode> {
  await changeLanguage(await openTheTable());
  keepTheTable();
  return (
    <StrictMode>
      <App />
    </StrictMode>
  );
}

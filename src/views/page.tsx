import type { ReactNode } from 'react';
import { changeLanguage } from '../i18n/index.ts';
import { keepOffline } from '../offline/page.ts';
import { tell } from '../state/notices.ts';
import { keepTheTable, openTheTable } from '../state/start.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Footer } from './shell/Footer.tsx';
import { NoticeBoard } from './shell/NoticeBoard.tsx';
import { Shell } from './shell/Shell.tsx';

/** The whole page, on what the address or the device holds. */
export async function openPage(): Promise<ReactNode> {
  await changeLanguage(await openTheTable());
  keepTheTable();
  void keepOffline(() => tell({ kind: 'newer' }));
  return (
    <Shell
      notices={
        <ErrorBoundary>
          <NoticeBoard />
        </ErrorBoundary>
      }
      footer={<Footer />}
    >
      <App />
    </Shell>
  );
}

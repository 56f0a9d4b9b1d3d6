import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWords } from './i18n/index.ts';
import { keepTheTable, openTheTable } from './state/start.ts';
import './ui/base.css';
import { App } from './views/App.tsx';

const root = document.getElementById('root');

/** The table first, since it says which language to load; then the page, whole in one go. */
async function start(element: HTMLElement): Promise<void> {
  await startWords(await openTheTable());
  keepTheTable();
  createRoot(element).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

if (root !== null) void start(root);

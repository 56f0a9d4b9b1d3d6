import { bytesOf } from 'virtual:umbral-lanes-bytes';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWords } from './i18n/index.ts';
import { wishedLanguage } from './state/language.ts';
import './ui/base.css';
import { FirstPaint } from './views/shell/FirstPaint.tsx';
import { Shell } from './views/shell/Shell.tsx';

const element = document.getElementById('root');

/**
 * Two steps: what needs no model (the name, the views, where the country stands) is painted as soon as its words are
 * there; the page with the model comes into the same shell without moving anything. The second step is asked for when the
 * first has all it needs, so that on a slow line they do not share it.
 */
async function start(show: (page: ReactNode) => void): Promise<void> {
  await startWords(wishedLanguage());
  const page = import('./views/page.tsx');
  // Waited for by the page, which also knows what to do without it.
  bytesOf('f64x2').catch(() => null);
  show(
    <Shell busy>
      <FirstPaint />
    </Shell>,
  );
  try {
    show(await (await page).openPage());
  } catch {
    show(
      <Shell>
        <FirstPaint failed />
      </Shell>,
    );
  }
}

if (element !== null) {
  const root = createRoot(element);
  void start((page) => root.render(<StrictMode>{page}</StrictMode>));
}

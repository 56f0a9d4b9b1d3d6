import { createRoot } from 'react-dom/client';
import { startWords } from './i18n/index.ts';
import { wishedLanguage } from './state/language.ts';
import './ui/base.css';
import { FirstPaint } from './views/shell/FirstPaint.tsx';

const element = document.getElementById('root');

/**
 * Two steps: what needs no model (the name, the views, where the country stands) is painted as soon as its words are
 * there; the page with the model takes its place without moving anything. The second step is asked for when the
 * first has all it needs, so that on a slow line they do not share it.
 */
async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  await startWords(wishedLanguage());
  const page = import('./views/page.tsx');
  root.render(<FirstPaint />);
  try {
    root.render(await (await page).openPage());
  } catch {
    root.render(<FirstPaint failed />);
  }
}

if (element !== null) void start(createRoot(element));

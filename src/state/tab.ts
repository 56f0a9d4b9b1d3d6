/** What belongs to this tab alone: it outlives a reload, and is written without waiting. */
import { readWork, type Work } from './storage-work.ts';

const NAME_KEY = 'umbral-tab';
const WORK_KEY = 'umbral-work';

/**
 * The tab's name, under which the device keeps its work. It is taken out while the page is open and put back when it
 * is left: a tab that was duplicated finds the work and no name, and gets its own.
 */
let name: string | null = null;

export function tabName(): string {
  name ??= take(NAME_KEY) ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
  return name;
}

/** The work that this tab held before it was loaded again. */
export function tabWork(): Work | null {
  try {
    return readWork(JSON.parse(read(WORK_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** True where it is kept. */
export function keepInTab(work: Work): boolean {
  return write(WORK_KEY, JSON.stringify(work));
}

/** The page is left; `takeTab` where it comes back from the browser's cache. */
export function leaveTab(): void {
  write(NAME_KEY, tabName());
}

export function takeTab(): void {
  take(NAME_KEY);
}

function read(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function take(key: string): string | null {
  const found = read(key);
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Forbidden: there was nothing to take.
  }
  return found;
}

function write(key: string, text: string): boolean {
  try {
    window.sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

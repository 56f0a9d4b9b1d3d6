import { PUBLIC_ADDRESS } from '../../app-settings.ts';
import { linkOf } from '../../state/address.ts';
import { type AppState, store } from '../../state/store.ts';

/** The very link of the address bar, or of another state of the page, on the published address where there is one. */
export function sharedLink(state: AppState = store.getState()): string {
  return (PUBLIC_ADDRESS ?? window.location.href.split('#')[0]) + linkOf(state);
}

/** True where this page's own address leads nowhere for anybody else. */
export function opensOnlyHere(): boolean {
  if (PUBLIC_ADDRESS !== null) return false;
  const { protocol, hostname } = window.location;
  return protocol === 'file:' || /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname);
}

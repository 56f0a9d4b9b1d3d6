import { PUBLIC_ADDRESS } from '../../app-settings.ts';
import { linkOf } from '../../state/address.ts';
import { store } from '../../state/store.ts';

/** The very link of the address bar, on the published address where there is one. */
export function sharedLink(): string {
  return (PUBLIC_ADDRESS ?? window.location.href.split('#')[0]) + linkOf(store.getState());
}

/** True where this page's own address leads nowhere for anybody else. */
export function opensOnlyHere(): boolean {
  if (PUBLIC_ADDRESS !== null) return false;
  const { protocol, hostname } = window.location;
  return protocol === 'file:' || /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname);
}

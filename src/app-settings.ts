/** The version of the program, from package.json; written on every export. */
export const APP_VERSION: string = __APP_VERSION__;

/**
 * Where this copy of the program is published, ending in a slash, or null where it is not.
 * Share makes links from it; without it a link opens only on this computer, and Share says so.
 * Set VITE_PUBLIC_ADDRESS when building (docs/deploy.md).
 */
export const PUBLIC_ADDRESS: string | null = publicAddress(import.meta.env.VITE_PUBLIC_ADDRESS);

/** An http(s) address ending in one slash, without query or fragment; null for anything else. */
export function publicAddress(given: string | undefined): string | null {
  if (given === undefined || !URL.canParse(given)) return null;
  const { protocol, origin, pathname } = new URL(given);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return origin + pathname.replace(/(?:index\.html|\/*)$/, '').replace(/\/*$/, '/');
}
